import { placeCode } from '@homeward/domain/directory/place-code';
import type { HtcdsRecord } from './record.ts';

type Read = { readonly value: string; readonly note?: 'zero-put-back' } | { readonly fault: 'not-a-place-code' };

/** An official code of a place from a cell. A spreadsheet takes the zero that it begins with for nothing: codes have an even number of digits. */
export function readPlaceCode(said: string): Read {
  const lost = /^\d+$/.test(said) && said.length % 2 === 1;
  const whole = lost ? `0${said}` : said;
  if (!placeCode.safeParse(whole).success) return { fault: 'not-a-place-code' };
  return lost ? { value: whole, note: 'zero-put-back' } : { value: whole };
}

/** The official code in a column of a record, where it is one. */
export function placeCodeIn({ extra }: HtcdsRecord, name: string): string | undefined {
  return placeCode.safeParse(extra[name]).data;
}
