import type { Language } from '../../words/language.ts';

const ofPartner: Readonly<Partial<Record<string, Language>>> = { TH: 'th', VN: 'vi', MY: 'ms' };

/** Khmer and English, and the other side's language. */
export function languagesOf(country: string): readonly Language[] {
  const partner = ofPartner[country];
  return ['km', 'en', ...(partner === undefined ? [] : [partner])];
}
