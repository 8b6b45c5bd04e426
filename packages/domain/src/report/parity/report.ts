import * as z from 'zod';
import { type Service, service } from '../../case/clear.ts';
import { isUnanswered } from '../../case/services/answer.ts';
import { quantiles, reportThresholds } from '../../settings/reports.ts';
import { code } from '../../text.ts';
import type { ParityIncident, ParityRow } from './row.ts';
import { fewest, groupsOf, hoursIn, type Verdict, verdictsOf } from './verdicts.ts';

/** Inside the country a figure of one to four persons is not told (practice, section 10). */
const small = reportThresholds.insideTheCountry.value;

/** A number of persons, or that it is too small to be told, or that the rest would be. */
const figure = z.union([z.int(), z.literal('small')]);
const group = z.strictObject({
  persons: figure,
  offered: figure,
  accepted: figure,
  declined: figure,
  'not-available': figure,
  unanswered: figure,
  /** Median hours to the first offer; of ten and more offers alone. */
  hours: z.int().optional(),
});
type Group = z.infer<typeof group>;

const between = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() });
/** Of how many it is so: told, one to four, or all but one to four. */
const share = z.strictObject({ with: z.union([figure, z.literal('most')]), of: z.int() });

/** Equal services in one quarter (Policy VI.b): each centre and service, Cambodian beside foreign, and what is not equal with how sure that is. */
export const parityReport = z.lazy(() =>
  z.strictObject({
    quarter: z.string(),
    rows: z.array(z.strictObject({ organisation: code, service, cambodian: group, foreign: group })),
    /** How often somebody was to be refused for being foreign and the platform refused that, by the centre that has her file. */
    incidents: z.array(z.strictObject({ organisation: code, count: figure })),
    lookedAt: z.int(),
    verdicts: z.array(
      z.strictObject({
        organisation: code,
        service,
        kind: z.enum(['later', 'unanswered', 'not-available']),
        chance: z.number(),
        hours: between.optional(),
        foreign: share.optional(),
        cambodian: share.optional(),
      }),
    ),
  }),
);
export type ParityReport = z.infer<typeof parityReport>;

function isSmall(count: number): boolean {
  return count > 0 && count < small;
}

/** Told where neither it nor the rest of its group is of one to four. @internal for tests */
export function told(count: number, of: number): number | 'small' {
  return isSmall(of) || isSmall(count) || isSmall(of - count) ? 'small' : count;
}

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
function answersOf(rows: readonly ParityRow[], name: Service) {
  const counts = Object.entries(answers).map(
    ([answer, is]) => [answer, rows.filter(({ services }) => is(services[name]?.outcome)).length] as const,
  );
  const rest = rows.length - counts.reduce((sum, [, count]) => sum + count, 0);
  const all = [rows.length, rest, ...counts.map(([, count]) => count)];
  const isTold = all.every((count) => told(count, rows.length) !== 'small');
  return Object.fromEntries(counts.map(([answer, count]) => [answer, isTold ? count : 'small'])) as Pick<
    Group,
    keyof typeof answers
  >;
}

function groupOf(rows: readonly ParityRow[], name: Service): Group {
  const hours = medianOf(hoursIn(rows, name));
  return {
    persons: told(rows.length, rows.length),
    offered: told(rows.filter(({ services }) => services[name]?.hours !== undefined).length, rows.length),
    ...answersOf(rows, name),
    ...(hours === undefined ? {} : { hours }),
  };
}

function shareTold(one: NonNullable<Verdict['foreign']>): z.infer<typeof share> {
  if (isSmall(one.of - one.with)) return { with: 'most', of: one.of };
  return { with: isSmall(one.with) ? 'small' : one.with, of: one.of };
}

function shown(verdict: Verdict): ParityReport['verdicts'][number] {
  const { foreign, cambodian, ...said } = verdict;
  if (foreign === undefined || cambodian === undefined) return said;
  return { ...said, foreign: shareTold(foreign), cambodian: shareTold(cambodian) };
}

/** Each centre that has a file of this quarter or at which it was tried, with nought where nobody did. */
function incidentsOf(rows: readonly ParityRow[], tried: readonly ParityIncident[]): ParityReport['incidents'] {
  const centres = new Set([...rows, ...tried].map(({ organisation }) => organisation));
  return [...centres].toSorted().map((organisation) => {
    const count = tried.filter((one) => one.organisation === organisation).length;
    return { organisation, count: isSmall(count) ? 'small' : count };
  });
}

/** The report of a quarter from its rows and from what was tried in it, in the order of centre and service. */
export function parityReportOf(
  quarter: string,
  all: readonly ParityRow[],
  tried: readonly ParityIncident[] = [],
): ParityReport {
  const centres = [...Map.groupBy(all, ({ organisation }) => organisation)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = centres.flatMap(([organisation, there]) =>
    service.options.flatMap((name) => {
      const { cambodian, foreign } = groupsOf(there, name);
      if (cambodian.length + foreign.length === 0) return [];
      return [{ organisation, service: name, cambodian: groupOf(cambodian, name), foreign: groupOf(foreign, name) }];
    }),
  );
  const { lookedAt, verdicts } = verdictsOf(all);
  return { quarter, rows, incidents: incidentsOf(all, tried), lookedAt, verdicts: verdicts.map(shown) };
}
