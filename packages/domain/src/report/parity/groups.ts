import * as z from 'zod';
import type { Service } from '../../case/clear.ts';
import { isUnanswered } from '../../case/services/answer.ts';
import { quantiles, reportThresholds } from '../../settings/reports.ts';
import type { ParityRow } from './row.ts';

/** In fewer nothing is told apart: a share would be of single persons. */
export const fewest = reportThresholds.compared.value;

/** A number of persons; that it is of one to four, or of nobody among so few; or that it is not told, because a number of one to four would follow. */
export const figure = z.union([z.int(), z.enum(['small', 'hidden'])]);
export type Figure = z.infer<typeof figure>;
export const group = z.strictObject({
  persons: figure,
  offered: figure,
  accepted: figure,
  declined: figure,
  'not-available': figure,
  unanswered: figure,
  /** Median hours to the first offer; of ten and more offers alone, and only where that there are ten says nothing of the few who had none. */
  hours: z.int().optional(),
});
type Group = z.infer<typeof group>;
type Counts = Omit<Group, 'hours'>;

/** Inside the country a figure of one to four persons is not told (practice, section 10). */
export function isSmall(count: number): boolean {
  return count > 0 && count < reportThresholds.insideTheCountry.value;
}

/** Hours to the first offer of a service, of everybody who had one. */
export function hoursIn(rows: readonly ParityRow[], service: Service): readonly number[] {
  return rows.flatMap(({ services }) => services[service]?.hours ?? []);
}

/** As many as a number that is not told may be. */
export const mostOfFew = reportThresholds.insideTheCountry.value - 1;

function medianOf(hours: readonly number[]): number | undefined {
  if (hours.length < fewest) return undefined;
  const sorted = hours.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * quantiles.median) - 1];
}

type Outcome = NonNullable<ParityRow['services'][Service]>['outcome'];

const answers = {
  accepted: (outcome: Outcome) => outcome === 'accepted' || outcome === 'provided',
  declined: (outcome: Outcome) => outcome === 'declined',
  'not-available': (outcome: Outcome) => outcome === 'not-available',
  unanswered: isUnanswered,
} as const;

/** How a group was answered. The answers add up to the group: where one of them is small none is told, or it would be what is missing. */
function answersOf(rows: readonly ParityRow[], name: Service): Pick<Counts, keyof typeof answers> {
  const counts = Object.entries(answers).map(
    ([answer, is]) => [answer, rows.filter(({ services }) => is(services[name]?.outcome)).length] as const,
  );
  const rest = rows.length - counts.reduce((sum, [, count]) => sum + count, 0);
  const isHidden = [rest, ...counts.map(([, count]) => count)].some(
    (count) => isSmall(count) || isSmall(rows.length - count),
  );
  return Object.fromEntries(counts.map(([answer, count]) => [answer, isHidden ? 'hidden' : count])) as Pick<
    Counts,
    keyof typeof answers
  >;
}

function all(mark: 'small' | 'hidden'): Counts {
  const marks = { accepted: mark, declined: mark, 'not-available': mark, unanswered: mark };
  return { persons: mark, offered: mark, ...marks };
}

/** How many of a group may have each service; counted once for a group, whichever of its services is asked about. */
const counted = new WeakMap<readonly ParityRow[], ReadonlyMap<Service, number>>();

function entitledIn(there: readonly ParityRow[]): ReadonlyMap<Service, number> {
  const known = counted.get(there);
  if (known !== undefined) return known;
  const counts = new Map<Service, number>();
  for (const { services } of there)
    for (const name of Object.keys(services) as Service[]) counts.set(name, (counts.get(name) ?? 0) + 1);
  counted.set(there, counts);
  return counts;
}

/**
 * Whether the persons who may have this service and all those who may have another differ by one to four: all who are there and the
 * children among them give the few who are grown up.
 */
function differsByFew(there: readonly ParityRow[], rows: readonly ParityRow[], name: Service): boolean {
  return [...entitledIn(there)].some(
    ([other, count]) =>
      other !== name && isSmall(count - rows.length) && rows.every(({ services }) => services[other] !== undefined),
  );
}

function countsOf(there: readonly ParityRow[], rows: readonly ParityRow[], name: Service): Counts {
  if (isSmall(there.length)) return all('small');
  // One mark for both: of six persons of whom five may have a service, another mark than for two would say that one may not.
  if (isSmall(rows.length) || differsByFew(there, rows, name)) return all('hidden');
  const offered = rows.filter(({ services }) => services[name]?.hours !== undefined).length;
  const isHidden = isSmall(offered) || isSmall(rows.length - offered);
  return { persons: rows.length, offered: isHidden ? 'hidden' : offered, ...answersOf(rows, name) };
}

/**
 * Whether hours may stand beside the numbers: they say that ten and more were offered the service. Where how many is not told, each number
 * of one to four who were not must leave ten.
 */
function mayTellHours({ persons, offered }: Counts): boolean {
  if (typeof persons !== 'number') return false;
  return typeof offered === 'number' || persons - mostOfFew >= fewest;
}

/** Cambodian or foreign persons of one centre, and how those stand among them who may have one service. */
export function groupOf(there: readonly ParityRow[], name: Service): Group {
  const rows = there.filter(({ services }) => services[name] !== undefined);
  const counts = countsOf(there, rows, name);
  const hours = mayTellHours(counts) ? medianOf(hoursIn(rows, name)) : undefined;
  return { ...counts, ...(hours === undefined ? {} : { hours }) };
}
