import type { Actor } from '@homeward/domain/people/actor';

/** What somebody says to their desk, in the words of the interface. */
export type Says =
  | { readonly do: 'tick'; readonly item: string; readonly answer: Answer; readonly reason?: string }
  | { readonly do: 'services' | 'address' | 'send' | 'acknowledge' | 'refuse' | 'dispute' | 'return' | 'ask' }
  | {
      readonly do: 'schedule';
      readonly date: string;
      readonly gate: string;
      readonly mode: Mode;
      readonly hurry?: 'her-wish';
    }
  | { readonly do: 'depart'; readonly instead?: 'on-paper' | 'override' }
  | { readonly do: 'confirm'; readonly minutes: string; readonly words: string | undefined }
  | { readonly do: 'postpone'; readonly review?: string }
  | { readonly do: 'settle'; readonly outcome: 'confirm-again' | 'returned' }
  | { readonly do: 'arrive'; readonly placement: 'family' | 'shelter'; readonly family: 'safe' | 'not-assessed' }
  | { readonly do: 'feedback'; readonly says: 'safe' | 'needs-help' }
  | { readonly do: 'answer'; readonly question: string }
  | { readonly do: 'move'; readonly version: number }
  | { readonly do: 'reroute'; readonly from: string; readonly gate: string; readonly date: string }
  | { readonly do: 'hold'; readonly from: string; readonly review: string };

export type Answer = 'done' | 'not-applicable' | 'missing';
export type Mode = 'land' | 'air';
export type Does = Says['do'];
export type SaysOf<D extends Does> = Extract<Says, { readonly do: D }>;

/** One act of one person on one handover. */
export type Act = {
  readonly says: Says;
  readonly by: Actor;
  readonly key: string;
  /** When the server hears of it. */
  readonly now: string;
  /** When it happened, where that is said. */
  readonly happened?: string;
  /** A reason for writing it down late. */
  readonly late?: 'no-signal';
  /** The version on the person’s screen. */
  readonly seen?: number;
};

export function happenedAt({ now, happened = now }: Act): string {
  return happened;
}

const hour = 3_600_000;
const since = ({ now, happened = now }: Act): number => Date.parse(now) - Date.parse(happened);

/** More than a day late, with its reason, of a day that is over: what the gate was like then is stated, not checked. */
export function isStated(act: Act, date: string): boolean {
  return act.late !== undefined && since(act) > 24 * hour && date < dayIn(act.now);
}

/** Said of a time before now, by more than two clocks differ. */
export function isEarlier(act: Act): boolean {
  return since(act) > hour / 10;
}

/** Neither of tomorrow, nor late without a reason. */
export function isTimely(act: Act): boolean {
  return since(act) >= -hour / 10 && (since(act) <= 24 * hour || act.late !== undefined);
}

export function later(at: string, minutes: number): string {
  return new Date(Date.parse(at) + (minutes * hour) / 60).toISOString();
}

/** The day in Cambodia. */
export function dayIn(at: string, days = 0): string {
  return new Date(Date.parse(at) + (7 + 24 * days) * hour).toISOString().slice(0, 10);
}
