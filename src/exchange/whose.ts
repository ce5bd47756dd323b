import type { ExchangeFile } from '../formats/exchange.ts';
import type { Alignment } from '../model.ts';
import { addressOf, contentOf, definitionsOf, printOf, withIdsOf } from './content.ts';
import { exchanged, standings } from './standing.ts';

/**
 * How many translations a file says it was exported with that this translation has, word for word: what tells which one
 * a file belongs to whose language tag a tool has changed. Of a file that does not say it, as JSON, its own are counted.
 * Pure.
 */
export function countOwn(file: ExchangeFile, alignment: Alignment): number {
  const standingOf = standings(alignment);
  const english = definitionsOf(alignment.edition.units);
  const definitions = definitionsOf(alignment.translation.blocks);
  const isPrinted = file.units.some(({ targetFingerprint }) => targetFingerprint !== '');
  const printIn = ({ targetFingerprint, target = [] }: ExchangeFile['units'][number]): string =>
    isPrinted || target.length === 0 ? targetFingerprint : printOf(target);
  const given = new Map(file.units.map((unit) => [addressOf(unit), printIn(unit)]));
  let count = 0;
  for (const unit of exchanged(alignment.edition)) {
    const print = given.get(unit.address) ?? '';
    const standing = print === '' ? undefined : standingOf(unit);
    if (standing?.type !== 'own') continue;
    const source = contentOf(unit.content, file.format, english);
    const target = withIdsOf(source, contentOf(standing.block.content, file.format, definitions));
    if (printOf(target) === print) count++;
  }
  return count;
}
