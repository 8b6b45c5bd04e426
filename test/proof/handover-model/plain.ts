import type { Actor, Country, ForeignCountry } from '@homeward/domain/people/actor';
import { type Act, type Answer, happenedAt, type Mode } from './act.ts';

export type Side = 'S' | 'V';

/** Who has them from a moment on. */
export type Hand = {
  readonly side: Side;
  readonly as: 'in-care' | 'on-the-way' | 'at-the-gate' | 'taken-over' | 'placed';
  readonly organisation: string;
  readonly from: string;
};

/** A line of a checklist, as far as it matters here who answers it, when it is owed and what it holds up. */
export type Line = {
  readonly code: string;
  readonly side: Side | 'E' | 'B' | 'E/S' | 'none';
  readonly requirement: 'R' | 'C' | 'P';
  readonly when: string;
  readonly guards: string;
  readonly by?: 'system' | undefined;
};

/** What stays as it is while a handover lives. */
export type About = {
  readonly country: ForeignCountry;
  readonly direction: 'inbound' | 'outbound';
  readonly quiet: boolean;
  readonly child: boolean;
  /** Whose mission answers for the person. */
  readonly home: Country;
  readonly circumstances: readonly string[];
  readonly lines: readonly Line[];
  /** The foreign desks that hold its sheet. */
  readonly sheets: readonly string[];
  /** Whether a case here names it, and whether that shows every service answered. */
  readonly file: 'none' | 'answered' | 'unanswered';
  /** Whether two sources in it say the same of the person’s address. */
  readonly addressInFile: boolean;
};

type Ticked = { readonly answer: Answer; readonly reason?: string | undefined; readonly organisation: string };
export type Ticks = Readonly<Record<string, Readonly<Partial<Record<Side | 'E', Ticked>>>>>;
/** One side's word: whose it is, and the words it was given to. */
export type Word = { readonly who: string; readonly organisation: string; readonly words: string; readonly at: string };
type Plan = { readonly date: string; readonly gate: string; readonly mode: Mode };

/** A handover in plain words: who has them, who said yes to which words. Written beside the product, not from it. */
export type Plain = {
  readonly about: About;
  readonly version: number;
  readonly status: string;
  readonly awaits: Side;
  readonly ticks: Ticks;
  readonly services: boolean;
  readonly address: boolean;
  /** What the person's file says of their going, out of Cambodia: a no ends the handover, or takes the yes away. */
  readonly wish: 'yes' | 'open' | 'elsewhere';
  /** How often it was written down that somebody was moved without a yes. */
  readonly unwanted: number;
  readonly plan?: Plan | undefined;
  /** The planned day was over when the platform heard of it. */
  readonly stated: boolean;
  readonly heard: boolean;
  /** The organisation that would let the person leave unheard of; another one's word is awaited. */
  readonly unheard?: string | undefined;
  readonly left?: string | undefined;
  readonly edition: number;
  readonly said: Readonly<Partial<Record<Side, Word>>>;
  readonly hands: readonly Hand[];
  readonly settling?:
    | (Pick<Word, 'who' | 'organisation'> & { readonly side: Side; readonly outcome: string })
    | undefined;
  readonly questions: readonly { readonly id: string; readonly side: Side; readonly open: boolean }[];
};

type Minuted = Pick<Plain, 'edition' | 'plan' | 'left' | 'services' | 'ticks'>;

/** What stands in the minutes: two handovers with the same words have the same hash, and no others. */
export function wordsOf({ edition, plan, left, services, ticks }: Minuted): string {
  const answers = Object.entries(ticks).flatMap(([code, sides]) =>
    (['S', 'V', 'E'] as const).flatMap((side) => {
      const one = sides[side];
      return one === undefined ? [] : [`${code} ${side} ${one.answer} ${one.reason ?? ''} ${one.organisation}`];
    }),
  );
  return JSON.stringify([edition, plan?.date, plan?.gate, plan?.mode, left, services, answers.sort()]);
}

const countryThat = ({ country, direction }: About, side: Side): Country =>
  (side === 'S') === (direction === 'inbound') ? country : 'KH';

export function sideOf({ about }: Pick<Plain, 'about'>, by: Actor): Side {
  return by.country === countryThat(about, 'S') ? 'S' : 'V';
}

export const other = (side: Side): Side => (side === 'S' ? 'V' : 'S');

function holder({ hands }: Pick<Plain, 'hands'>): Hand {
  const last = hands.at(-1);
  if (last === undefined) throw new Error('nobody has the person');
  return last;
}

/** Who of a side had their last. */
export function hadLast({ hands }: Plain, side: Side): string {
  return hands.findLast((one) => one.side === side)?.organisation ?? '';
}

/** Nothing that moves the person is dated before what moved their last. */
export function isForward(plain: Plain, act: Act): boolean {
  return Date.parse(happenedAt(act)) >= Date.parse(holder(plain).from);
}

/** Whether the person’s own country's mission speaks. */
export function isMission({ home }: About, { desk, country }: Actor): boolean {
  return (desk === 'mission' && home === 'KH') || (desk === 'embassy' && home === country);
}

/** Somebody was moved, and is marked where their file has no yes. */
export function unwanted(plain: Plain): Plain {
  return plain.wish === 'open' ? { ...plain, unwanted: plain.unwanted + 1 } : plain;
}

/** Nothing that was confirmed counts any more once its words are others. */
export function unsaid(plain: Plain): Plain {
  const none = Object.keys(plain.said).length === 0;
  return none ? plain : { ...plain, said: {}, edition: plain.edition + 1 };
}

/** Somebody has the person from now on. */
export function given(
  plain: Plain,
  side: Side,
  as: Hand['as'],
  organisation: string,
  act: Act,
  from = happenedAt(act),
): Plain {
  return { ...plain, hands: [...plain.hands, { side, as, organisation, from }] };
}
