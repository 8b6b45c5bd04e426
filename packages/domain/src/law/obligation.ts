import type { Citation } from './articles.ts';

/** What a computer can do for an obligation: enforce, record, remind, report; O is for people only. */
type Code = 'E' | 'R' | 'M' | 'P' | 'O';

/** How an obligation is kept today. `stillOpen` says in one sentence which part of it is not. */
type Kept =
  | {
      readonly how: 'enforced';
      /** Names of files in `rules/`: the server refuses what breaks them. */
      readonly rules: readonly string[];
      /** Files that keep it without a refusal: what cannot be written down there cannot be broken. */
      readonly files?: readonly string[];
      readonly tests: readonly [string, ...string[]];
      readonly stillOpen?: string;
    }
  | {
      readonly how: 'recorded' | 'reminded' | 'reported';
      readonly files: readonly [string, ...string[]];
      readonly tests: readonly [string, ...string[]];
      readonly stillOpen?: string;
    }
  /** No software can keep it; the note says who does. */
  | { readonly how: 'human'; readonly note: string }
  /** `begun` names rules that keep a corner of it: too little to count. */
  | { readonly how: 'not yet'; readonly begun?: readonly string[] };

export type How = Kept['how'];

/** One of the 167 things that the two Prakas of 2009 oblige to. */
export type Obligation = {
  readonly id: string;
  readonly codes: readonly Code[];
  readonly restsOn: readonly [Citation, ...Citation[]];
  readonly says: string;
  readonly kept: Kept;
};
