import type { CaseView } from '../keeping.ts';

type Owed = CaseView['due'][number];

/** What one clock asks for by one day: one sentence, and each thing it is about. */
export type Task = Omit<Owed, 'thing'> & { readonly things: readonly string[] };

/** What is owed, as the server says it and in its order: what the law puts first, then the earliest. */
export function tasksOf(due: readonly Owed[]): readonly Task[] {
  const groups = Map.groupBy(due, ({ clock, on }) => `${clock} ${on}`);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { thing, ...owed } = first;
    return [{ ...owed, things: [thing, ...others.map((one) => one.thing)] }];
  });
}
