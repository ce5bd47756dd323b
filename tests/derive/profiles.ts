import type { Organization } from '../../src/derive/organization.ts';

type Profile = Pick<Organization, 'name' | 'of' | 'shortName' | 'ofShort' | 'people'>;

/** Organizations as they come: what their names have in them that a sentence can stumble over. */
export const profiles: Readonly<Record<string, Profile>> = {
  'a name with an article': {
    name: 'The Example Users Association',
    of: {
      en: 'of the Example Users Association',
      de: 'des Beispiel-Nutzerverbands',
      es: 'de la Asociación de Usuarios de Ejemplo',
      fr: 'de l’Association exemple des usagers',
      ru: 'Ассоциации пользователей «Пример»',
    },
    shortName: { '*': 'EUA', de: 'BNV', ru: 'АПП' },
    ofShort: { en: 'of the EUA', de: 'des BNV', es: 'de la EUA', fr: 'de l’EUA', ru: 'АПП' },
  },
  'a plural': {
    name: 'Friends of the Park',
    of: { en: 'of the Friends of the Park', fr: 'des Amis du parc', de: 'der Parkfreunde' },
    shortName: 'FoP',
  },
  'an abbreviation with a full stop': {
    name: 'Netzfreunde Beispielstadt e. V.',
    of: { de: 'der Netzfreunde Beispielstadt e. V.' },
    shortName: 'Netzfreunde',
  },
  'quotation marks': {
    name: 'The “Blue Lamp” Club',
    of: { en: 'of the “Blue Lamp” Club' },
    shortName: 'Blue Lamp',
  },
  'a word of the English text': { name: 'Respect', shortName: 'Rsp' },
  Cyrillic: {
    name: 'Общество пользователей сети',
    shortName: 'ОПС',
  },
  Arabic: { name: 'جمعية مستخدمي الشبكة', shortName: 'جمش' },
  Japanese: { name: '利用者協会', shortName: '利協' },
  Hindi: { name: 'नेटवर्क उपयोगकर्ता संघ', shortName: 'नेउसं' },
  'more than a hundred characters': {
    name: 'Association of Independent Operators of Community Networks and Shared Access Points in the Towns of the Northern Region',
    of: {
      en: 'of the Association of Independent Operators of Community Networks and Shared Access Points in the Towns of the Northern Region',
    },
    shortName: 'AIOCN',
    people: 'staff',
  },
  'signs of Markdown, HTML and templates': {
    name: '*Star* <International> & {{x}} $t(y) [z](#)',
    shortName: '*S*',
    people: 'participants',
  },
  'one letter': { name: 'X', shortName: 'Y' },
};
