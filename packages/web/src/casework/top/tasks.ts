import { lateFrom } from '@homeward/domain/time';
import type { CaseView } from '../keeping.ts';

type Owed = CaseView['due'][number];

/** What one clock asks for by one day: one sentence, and each thing it is about. */
export type Task = Omit<Owed, 'thing'> & {
  readonly things: readonly string[];
  readonly late: boolean;
  /** Whether a supervisor was told by now that it is open. */
  readonly told: boolean;
};

/** What is owed, in the order of the server: what the law puts first, then the earliest; late at a moment. */
export function tasksOf(due: readonly Owed[], now: string): readonly Task[] {
  const groups = Map.groupBy(due, ({ clock, on }) => `${clock} ${on}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { thing, ...owed } = first;
    const things = [thing, ...others.map((one) => one.thing)];
    return [
      { ...owed, things, late: lateFrom(owed.on) <= now, told: owed.escalates.some((on) => lateFrom(on) <= now) },
    ];
  });
}
