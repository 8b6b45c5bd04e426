import type { KeySet } from '@homeward/vault/minutes-token';
import type { Acting } from '../../demo/acting.ts';
import { daysFrom, type Person } from '../people.ts';
import { type Acts, acting, type Says } from './acting.ts';
import type { Calendar } from './calendar.ts';
import { type Flow, sideOf } from './flow.ts';
import type { Journal } from './journal.ts';
import { type Looks, looking } from './looking.ts';

/** What all stories share: the people at their desks, one business time, and the keys by which minutes are verified. */
export type Theatre = {
  readonly as: (role: string) => Acting;
  readonly calendar: Calendar;
  /** The day on which the stories begin. */
  readonly begins: string;
  readonly keys: KeySet;
  readonly settle: () => Promise<void>;
  /** One more act was answered as it has to be. */
  readonly acted: () => void;
};

/** One flow's story on its way, at the platform's own time. */
export type Tale = Acts &
  Looks & {
    readonly theatre: Theatre;
    readonly says: Says;
    readonly note: (sentence: string) => void;
    /** A day of the story, counted from its first. */
    readonly day: (days: number) => string;
    /** Waits for an hour of such a day, in Cambodia. */
    readonly until: (days: number, hour: number) => Promise<void>;
  };

export function openTale(theatre: Theatre, flow: Flow, journal: Journal, counted: () => void): Tale {
  const { as, calendar, begins } = theatre;
  const says: Says = (role, step, came) => journal.act(calendar.now(), `${role} (${sideOf(flow, role)})`, step, came);
  const day = (days: number): string => daysFrom(begins, days);
  const midnight = (days: number): number => Date.parse(`${day(days)}T00:00:00+07:00`);
  return {
    ...acting(as, says, counted),
    ...looking(as, says),
    theatre,
    says,
    note: journal.note,
    day,
    until: (days, hour) => calendar.until(new Date(midnight(days) + hour * 3_600_000).toISOString()),
  };
}

/** Somebody invented, as the person is today. */
export function invented(
  { day }: Tale,
  story: string,
  who: Pick<Person, 'sex' | 'birthYear'> & Partial<Person>,
): Person {
  return { story, child: false, exploitation: ['forced-labour'], day: day(0), text: '1', ...who };
}
