import * as z from 'zod';
import { dayOf, lateFrom, momentOf } from '../time.ts';
import type { CaseState } from './case.ts';
import { isOver, owedEver, standsAt, type Times } from './due.ts';

/**
 * How many things a case owes, by their times: `on`, when its supervisor is first told, until when it is owed. A page
 * reads fifty lines: a line has no room for each thing by its name.
 */
export const owedCounts = () => z.record(z.string(), z.int());
type Counts = Readonly<Record<string, number>>;

function nameOf({ on, escalates, until = '' }: Times): string {
  const [told = ''] = escalates.toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
  return `${on} ${told} ${until}`.trimEnd();
}

function timesOf(name: string): Times {
  const [on = '', told = '', until] = name.split(' ');
  return { on, escalates: told === '' ? [] : [told], until };
}

/** What a case owes on any day, counted; nothing where it owes nothing. */
export function countOwed(file: CaseState): Record<string, number> | undefined {
  const owed = owedEver(file);
  if (owed.length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(Object.groupBy(owed, nameOf)).map(([name, some = []]) => [name, some.length]),
  );
}

/** What a list says of a case at a moment: how much is owed, how much of it late, since when, and told to its supervisor. */
export const owedSum = z.lazy(() =>
  z.strictObject({
    count: z.int().meta({ description: 'How many things the case owes.' }),
    late: z.int().meta({ description: 'How many of them are late.' }),
    told: z.int().meta({ description: 'Of how many a supervisor was to be told by now.' }),
    since: z.string().optional().meta({ description: 'The day or moment by which the longest late was owed.' }),
  }),
);

export function owedIn(counts: Counts, now: string): z.infer<typeof owedSum> {
  const owed = Object.entries(counts)
    .map(([name, count]) => ({ count, ...timesOf(name) }))
    .filter((one) => !isOver(one, dayOf(now)))
    .map((one) => ({ ...one, ...standsAt(one, now) }));
  const sum = (some: readonly { readonly count: number }[]) => some.reduce((all, { count }) => all + count, 0);
  const late = owed.filter((one) => one.late);
  const [first] = late.toSorted((one, other) => lateFrom(one.on).localeCompare(lateFrom(other.on)));
  return {
    count: sum(owed),
    late: sum(late),
    told: sum(owed.filter(({ told }) => told)),
    ...(first === undefined ? {} : { since: first.on }),
  };
}
