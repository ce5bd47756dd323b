/** Texts whose lines mean something, given out to translators and taken back in every format. */
import { describe, expect, it } from 'vitest';
import { mergeExchange, toExchange } from '../../src/exchange/index.ts';
import type { Inline } from '../../src/formats/exchange.ts';
import { readMarkdown } from '../../src/formats/markdown.ts';
import { edited, formats, makeDocument, matched, received, t } from '../exchange-documents.ts';

const ENGLISH = `---
title: Rules of the club
description: >-
  What members owe
  each other.
---

# Rules

> [!NOTE]
> Read this page
> before you come.

| Fee | Who pays it |
| --- | :---------: |
| 10 euros | members \\| friends |
| nothing | **guests**, \`a\\|b\` |

| Name | |
|---|---|
| Box | |

The rooms\\
of the club\\
are upstairs.

Come in.[^door]

[^door]: The door is green,
    and it is open.
[^hall]: Leave shoes in the hall.[^door]

Member
: Somebody who pays.
: Somebody who comes.

:::note
Bring a friend.
:::

<table>
<tr><td>Monday</td><td>Meeting</td></tr>
<tr><td>Friday</td><td>Dance &amp; song</td></tr>
</table>

- [x] Pay the fee.
- [ ] Sign the book.
  1. In ink.
  2. With the date.

Be kind.
{: .lead}

!!! warning "Mind the step"
    It is high,
    and it is wet.

*[CLUB]: The club of the town

<details>
<summary>More</summary>

Ask the board.

</details>
`;

const FRENCH = `---
title: Règles du club
description: >-
  Ce que les membres
  se doivent.
---

# Règles

> [!NOTE]
> Lisez cette page
> avant de venir.

| Cotisation | Qui la paie |
| --- | :---------: |
| 10 euros | membres \\| amis |
| rien | **invités**, \`a\\|b\` |

| Nom | |
|---|---|
| Boîte | |

Les salles\\
du club\\
sont en haut.

Entrez.[^door]

[^door]: La porte est verte,
    et elle est ouverte.
[^hall]: Laissez les chaussures dans le couloir.[^door]

Membre
: Qui paie.
: Qui vient.

:::note
Amenez un ami.
:::

<table>
<tr><td>Lundi</td><td>Réunion</td></tr>
<tr><td>Vendredi</td><td>Danse &amp; chant</td></tr>
</table>

- [x] Payez la cotisation.
- [ ] Signez le livre.
  1. À l’encre.
  2. Avec la date.

Soyez aimables.
{: .lead}

!!! warning "Attention à la marche"
    Elle est haute,
    et elle est mouillée.

*[CLUB]: Le club de la ville

<details>
<summary>Plus</summary>

Demandez au comité.

</details>
`;

const options = { translator: 'Ada Lovelace', today: '2026-01-01' };
const endings = [
  ['LF', (text: string): string => text],
  ['CRLF', (text: string): string => text.replaceAll('\n', '\r\n')],
] as const;
const all = formats.flatMap((format) => endings.map(([name, as]) => ({ format, name, as })));
/** White space is where a line may be broken elsewhere. */
const onOneLine = (text: string): string => text.replace(/[\s>]+/g, ' ');

describe.each(all)('a text of many kinds of lines in $format, with $name', ({ format, as }) => {
  const document = makeDocument([as(ENGLISH)]);
  const alignment = matched(document, as(FRENCH), document.current);
  const file = toExchange(alignment, { format, t });
  // Without fingerprints nobody knows who of both changed a text.
  const sided = format === 'i18next' ? ({ ...options, side: 'theirs' } as const) : options;

  it('has every paragraph of both sides as a unit', () => {
    expect(file.units.length).toBeGreaterThan(30);
    expect(file.units.map(({ address }) => address)).toContain('meta.1.description');
    expect(file.units.filter(({ target }) => target === undefined).map(({ address }) => address)).toEqual([]);
  });

  it('changes no byte when nothing was changed', () => {
    const merge = mergeExchange(received(file), alignment, options);
    expect(merge.outcomes.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
    expect([merge.changed, merge.text]).toEqual([false, as(FRENCH)]);
  });

  it('changes one unit where one was changed, and nothing around it', () => {
    const complaints = file.units.flatMap(({ address, target = [] }) => {
      const merge = mergeExchange(received(edited(file, address, typed(target))), alignment, sided);
      const [taken] = merge.outcomes.filter(({ outcome }) => outcome !== 'unchanged');
      if (taken?.outcome !== 'edited') return [`${address}: ${taken?.reason ?? taken?.outcome}`];
      const isRest = onOneLine(merge.text.replace(/ en\s+bref|Bref /, '')) === onOneLine(as(FRENCH));
      const isInLines = merge.text.split('\n').length === as(FRENCH).split('\n').length;
      const isRead = readMarkdown(merge.text).blocks.length === readMarkdown(as(FRENCH)).blocks.length;
      return isRest && isInLines && isRead
        ? []
        : [`${address}: ${isRest} ${isInLines} ${isRead}\n${merge.text}`];
    });
    expect(complaints).toEqual([]);
  });
});

/** The translation with words behind its first words. */
function typed(target: readonly Inline[]): readonly Inline[] {
  const at = target.findIndex((piece) => piece.type === 'text' && /\p{L}/u.test(piece.text));
  const first = target[at];
  if (first?.type !== 'text') return [{ type: 'text', text: 'Bref ' }, ...target];
  const text = first.text.replace(/(?<=\p{L}+)(?=\P{L}|$)(?!\])/u, ' en bref');
  return target.toSpliced(at, 1, { type: 'text', text });
}

describe.each(formats)('lines of HTML in %s', (format) => {
  it.each([
    [
      'by themselves',
      '<p>One<br>\ntwo <b>three</b><br>\nfour</p>\n',
      '<p>Un<br>\ndeux <b>trois</b><br>\nquatre</p>\n',
    ],
    [
      'behind quote marks',
      '> <p>One<br>\n> two<br>\n> four</p>\n',
      '> <p>Un<br>\n> deux<br>\n> quatre</p>\n',
    ],
    ['in an item', '- <p>One<br>\n  two<br>\n  four</p>\n', '- <p>Un<br>\n  deux<br>\n  quatre</p>\n'],
  ])('stay lines of HTML %s', (_, english, french) => {
    const alignment = matched(makeDocument([english]), french, undefined);
    const file = toExchange(alignment, { format, t });
    const [unit] = file.units;
    const changed = (unit?.target ?? []).map((piece) =>
      piece.type === 'text' ? { ...piece, text: piece.text.replace('quatre', 'cinq') } : piece,
    );
    const merge = mergeExchange(received(edited(file, unit?.address ?? '', changed)), alignment, {
      ...options,
      side: 'theirs',
    });
    expect(merge.text).toBe(french.replace('quatre', 'cinq'));
  });
});
