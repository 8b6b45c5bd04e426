import { type Language, languages as spokenHere } from '@homeward/domain/countries/languages';

export type { Language };

/** The languages of the platform (BCP 47); English first, as the one that everything falls back to. */
export const languages: readonly Language[] = ['en', ...spokenHere.filter((one) => one !== 'en')];

type Wish = { readonly tag: string; readonly weight: number };

/**
 * The language to answer in, from `Accept-Language` (RFC 9110, 12.5.4): the heaviest wish we can speak, the earlier of
 * equals; a region is overlooked (`km-KH` is `km`), `*` is any language that the header does not name. English when
 * nothing fits or the header makes no sense: a sentence in a foreign language still helps more than none.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wishes = (acceptLanguage ?? '').split(',').flatMap(wishOf);
  const wanted = wishes.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return wanted.map(({ tag }) => spoken(tag, wishes)).find((one) => one !== undefined) ?? 'en';
}

// weight = OWS ";" OWS "q=" qvalue; a qvalue has at most three decimals and is at most 1.
function wishOf(part: string): readonly Wish[] {
  const found = /^\s*([a-z]{1,8}(?:-[a-z0-9]{1,8})*|\*)\s*(?:;\s*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i.exec(part);
  if (found === null) return [];
  const [, range = '', weight = '1'] = found;
  return [{ tag: range.toLowerCase().split('-')[0] ?? '', weight: Number(weight) }];
}

function spoken(tag: string, wishes: readonly Wish[]): Language | undefined {
  if (tag !== '*') return languages.find((one) => one === tag);
  return languages.find((one) => !wishes.some((wish) => wish.tag === one));
}
