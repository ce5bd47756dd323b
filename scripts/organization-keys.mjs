/** What the keys of an organization's profile say: for its schema and for the page about it. */
export const organizationKeys = {
  version: 'Version of this format.',
  name: 'The name: one for all languages, or one by language tag, "*" for all others. It is text: no sign in it is markup.',
  of: 'By language tag: the name in one phrase with preposition and article, as "of the Friends of the Park". Without it the text says "of the organization" before the name.',
  shortName: 'Acronym or short name: it follows the name once, and stands for it from there on.',
  ofShort: 'By language tag: the phrase "of" with the short name.',
  people: 'Whom the text speaks to: "members" (as without it), "staff" or "participants".',
  date: 'Date or edition line under the title, Markdown. Without it there is none.',
  motto: 'A sentence, Markdown, in the place of the one with the motto of the issuer.',
  notice: 'Copyright notice or other paragraph at the end, Markdown.',
  contact: 'Whom to write to: the last paragraph, Markdown.',
  definitive:
    'Language tag of the text that decides in a dispute: the English one when absent. Every text says the same.',
  omit: 'Addresses of items that are left out.',
  replace: 'By address, then by language tag: Markdown that stands instead of an item.',
  add: 'Items of your own, each by language tag: Markdown, numbered on after the last item.',
};
