import * as z from 'zod';
import { fromTheStart } from './setting.ts';

/** The number of the text that was read to the person, as its editions count: `1`, `2`. */
export const textVersion = z.string().regex(/^[1-9][0-9]{0,3}$/);

/**
 * One edition of what is read to the person before they answer. An edition that is no longer read stays here: old
 * answers rest on it.
 */
export type ConsentText = {
  readonly number: string;
  /** Languages in which it is written; in any other it is interpreted. */
  readonly languages: readonly string[];
  /** The first day on which it is read. */
  readonly from: string;
  /** The first day on which it is no longer read. */
  readonly withdrawnOn: string | null;
  readonly source: string;
  readonly verified: 'never verified' | 'verified';
};

/** Every edition. No ministry has set one so far; a new one is added with its day, and the one before it ends on that day. */
export const consentTexts: readonly ConsentText[] = [
  {
    number: '1',
    languages: ['km', 'en'],
    from: fromTheStart,
    withdrawnOn: null,
    source: 'our own sentences, `consent.text` in packages/words; Standards 6.3(b) gives no words',
    verified: 'never verified',
  },
  {
    number: '2008',
    languages: ['km'],
    from: '2007-09-28',
    withdrawnOn: fromTheStart,
    source: 'whatever was read from paper before this platform, since Directive 009; its words were not read',
    verified: 'never verified',
  },
];
