import type { ExchangeFormat } from '../formats/exchange.ts';

/** The formats by the names of the command line. */
export const exchangeFormats: Readonly<Record<string, ExchangeFormat>> = {
  xliff12: 'xliff12',
  xliff: 'xliff21',
  po: 'po',
  json: 'i18next',
};
