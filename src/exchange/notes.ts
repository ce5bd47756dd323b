import type { ExchangeNote } from '../formats/exchange.ts';
import type { Translate } from '../messages/index.ts';
import type { Document, Unit } from '../model.ts';
import { emailsIn, numbersOf, urlsIn } from '../pairs/tokens.ts';
import type { Standing } from './standing.ts';

/** What a translator has to know of a unit: what it is, what must stay, what stands in the way. */
export function notesOf(
  {
    unit,
    standing,
    document,
    lang,
  }: {
    readonly unit: Unit;
    readonly standing: Standing;
    readonly document: Document;
    readonly lang: string;
  },
  t: Translate,
): ExchangeNote[] {
  const what = t(`exchange.what.${unit.kind}`, { number: unit.ordinal?.text ?? '', level: unit.level });
  const lines = [unit.ordinal ? t('exchange.what.numbered', { what, number: unit.ordinal.text }) : what];
  if (unit.verbatim) lines.push(t('exchange.note.verbatim'));
  else {
    if (unit.clause) lines.push(t('exchange.note.clause'));
    const kept = keptIn(unit, document, lang);
    if (kept.length > 0) lines.push(t('exchange.note.keep', { list: kept.join(', ') }));
  }
  const demand = unit.verbatim && document.profile.demands.find((one) => demandsIt(one, unit.address));
  if (demand) lines.push(t('exchange.note.demand', { sentence: demand.sentence }));
  if (standing.type === 'mixed') {
    const text = standing.pair.targets.map((block) => block.text).join(' / ');
    const key = standing.pair.targets.length > 1 ? 'exchange.note.split' : 'exchange.note.merged';
    lines.push(t(key, { text }));
  }
  return lines.map((text) => ({ text, from: 'developer', about: 'source' }));
}

function demandsIt({ type, units }: Document['profile']['demands'][number], address: string): boolean {
  return type === 'verbatim' && units.includes(address);
}

/** Names, addresses and numbers of a unit, each once, in the order of the text within its kind. */
function keptIn(unit: Unit, document: Document, lang: string): readonly string[] {
  const names = document.profile.names.filter(({ name }) => unit.text.includes(name));
  // A shorter name inside a longer one is said with it.
  const longest = names.filter(
    ({ name }) => !names.some((one) => one.name !== name && one.name.includes(name)),
  );
  const shown = longest.map(({ name, forms }) => [name, ...(forms[lang] ?? [])].join(' / '));
  const found = [...urlsIn(unit), ...emailsIn(unit), ...numbersOf(unit)].map(({ text }) => text);
  return [...new Set([...shown, ...found])];
}
