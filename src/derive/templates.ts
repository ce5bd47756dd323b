/** Fills the templates of derivative works: i18next with a context for named and neutral. */

import { createInstance } from 'i18next';

/**
 * A renderer over the templates of one language, keyed `<address>_named` and `<address>_neutral`.
 *
 * The values of `org` and `short` are text: nothing in them is interpolated or looked up. What a template asks for and is not given
 * stays in the text, so that it is found.
 */
export function createRenderer(
  templates: Readonly<Record<string, string>>,
  lang: string,
): (
  address: string,
  values: { readonly context: 'named' | 'neutral'; readonly org: string; readonly short: string },
) => string {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // A language tag such as zh-Hans must not be looked up as zh.
    load: 'currentOnly',
    interpolation: { escapeValue: false },
    missingInterpolationHandler: (_text, match: string[]) => match[0],
    resources: { [lang]: { translation: { ...templates } } },
  });
  return (address, { context, org, short }) => instance.t(address, { context, org, short, nest: false });
}
