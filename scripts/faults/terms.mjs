// How each language of the founding document renders its term "member", and another word that a second hand might put.
export const members = {
  ar: { renderings: ['عضو', 'أعضاء'], pattern: /\p{L}*(?:عضو|عضاء)\p{L}*/gu, other: 'المشتركين' },
  de: { renderings: ['Mitglied'], pattern: /\p{L}*mitglied\p{L}*/giu, other: 'Teilnehmer' },
  es: { renderings: ['miembro'], pattern: /miembros?/giu, other: 'asociados' },
  fr: { renderings: ['membre'], pattern: /membres?/giu, other: 'adhérents' },
  hi: { renderings: ['सदस्य'], pattern: /सदस्य[\p{L}\p{M}]*/gu, other: 'सहभागी' },
  ja: { renderings: ['会員'], pattern: /会員/gu, other: '参加者' },
  ru: { renderings: ['член*'], pattern: /(?<!\p{L})член\p{L}*/giu, other: 'участники' },
  'zh-Hans': { renderings: ['会员'], pattern: /会员/gu, other: '参与者' },
};
