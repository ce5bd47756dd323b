import { defineRule, type TranslationRule } from '../check/rule.ts';
import type { Alignment, Block } from '../model.ts';
import { sideBySide } from '../pairs/pairs.ts';
import { readingsOf } from '../pairs/readings.ts';
import { Trait } from '../text/characters.ts';
import { covered } from '../text/covered.ts';

const rule: TranslationRule = defineRule({
  id: 'token/placeholder',
  severity: 'warning',
  summary: 'Every placeholder that a program fills in is in the translation as it is in the English',
  rationale: 'A program looks for exactly these signs; a translated placeholder is never filled in.',
  remedy: 'Copy the placeholder from the English.',
  messages: {
    missing: 'Missing placeholder {{token}} in {{item}}',
    extra: 'Unexpected placeholder {{token}} in {{item}}: the English has none such',
  },
  examples: [
    { source: 'Ask {{organisation}}.', target: 'Demandez à {{organisation}}.', expect: [] },
    { source: 'See https://a.example/X.', target: 'Voir https://a.example/%C3%89t%C3%A9.', expect: [] },
    { source: 'Ask {{organisation}}.', target: 'Demandez à {{ organisation }}.', expect: [] },
    {
      source: 'Ask the board. {{< button >}}',
      target: 'Demandez au comité.\n\n{{< button >}}',
      expect: [],
    },
    { source: 'Ask {{organisation}}.', target: 'Demandez au comité.', expect: ['missing'] },
    { source: 'Ask {name}.', target: 'Demandez à {nom}.', expect: ['missing', 'extra'] },
    { source: 'Write `Ask {name} now`.', target: 'Écrivez `Étant {name} là`.', expect: [] },
  ],
  *check(alignment) {
    const isAside = standsAside(alignment);
    for (const { pair, source, flags, sourceFlags } of readingsOf(alignment).prose) {
      if (!((flags | sourceFlags) & Trait.markup) && !source.includes('@')) continue;
      const left = pair.sources.flatMap(placeholdersOf);
      const right = pair.targets.flatMap(placeholdersOf);
      for (const token of lacking(left, right).filter((one) => !isAside(one)))
        yield {
          messageId: 'missing',
          data: { item: pair.address, token },
          pair,
          comparison: sideBySide(pair),
        };
      for (const token of lacking(right, left))
        yield { messageId: 'extra', data: { item: pair.address, token }, pair, comparison: sideBySide(pair) };
    }
  },
});

export default rule;

const placeholder =
  /\{\{[^{}\n]{1,200}\}\}|\$\{[^{}\n]{1,80}\}|\{[A-Za-z_][\w.-]{0,60}\}|\{\d{1,3}\}|%\([A-Za-z_]\w{0,60}\)[sd]|(?<![\d%])%(?!(?<=\p{L}%)\d{2}s[_/])\d{0,2}\$?[sd](?![A-Za-z])|%@|\$[A-Z][A-Z\d_]{1,40}\$|%(?![\dA-F]{2}%[\dA-F]{2})[A-Z][A-Z\d_]{1,40}%|@[A-Z][A-Z\d_]{1,40}@|\$\([A-Za-z_][\w.-]{0,60}\)/gu;

/** The placeholders of a block; those of a command that it shows are gaps for its readers, and told with the command. */
function placeholdersOf(block: Block): readonly string[] {
  const commands = block.marks.filter(
    ({ type, span }) => type === 'code' && /^[\p{L}\w.-]+[ \t]/u.test(block.text.slice(span.start, span.end)),
  );
  return placeholdersIn(
    covered(
      block.text,
      commands.map(({ span }) => span),
      ' ',
    ),
  );
}

/** The placeholders of a text; one with its place in a row, `%1$s`, is the one without, `%s`. */
function placeholdersIn(text: string): readonly string[] {
  return (text.match(placeholder) ?? []).map((token) =>
    token
      .replace(/^%\d{1,2}\$/, '%')
      // The values of a shortcode may be words; its name is none. Which signs it is called with depends on its content.
      .replace(/^\{\{[%<]\s*([\w/.-]+)(?:\s[^]*?)?\s*(\/?)[%>]\}\}$/, '{{< $1$2 >}}')
      .replace(/^\{\{\s*((?![<%])[^]*?)\s*\}\}$/, '{{ $1 }}'),
  );
}

/** Whether a shortcode stands on a line of its own in the translation, as often as in the English with all it is in. */
function standsAside({ edition, translation }: Alignment): (token: string) => boolean {
  let counts: readonly ReadonlyMap<string, number>[] | undefined;
  return (token) => {
    if (!/^\{\{[<%]/.test(token)) return false;
    counts ??= [edition.text, translation.text].map((text) => {
      const all = new Map<string, number>();
      for (const one of placeholdersIn(text)) all.set(one, (all.get(one) ?? 0) + 1);
      return all;
    });
    const [english = 0, shown = 0] = counts.map((one) => one.get(token) ?? 0);
    return shown >= english;
  };
}

/** What the first has oftener than the second. */
function lacking(left: readonly string[], right: readonly string[]): readonly string[] {
  const rest = [...right];
  return left.filter((token) => {
    const at = rest.indexOf(token);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}
