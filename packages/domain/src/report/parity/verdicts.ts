import type { Service } from '../../case/clear.ts';
import { isUnanswered } from '../../case/services/answer.ts';
import { parityLevel } from '../../settings/reports.ts';
import { referralsInDeclined } from '../figures/referrals-in-declined.ts';
import { type Figure, fewest, groupOf, hoursIn, isSmall, mostOfFew } from './groups.ts';
import type { ReferralAnswer } from './referral-answer.ts';
import type { ParityRow } from './row.ts';
import { type Between, fisher, holm, perThousand, rankSum, shift } from './statistics.ts';

/** What is looked at of a service, and of the referrals of partners. */
export const kinds = ['later', 'unanswered', 'not-available', 'not-taken'] as const;
type Kind = (typeof kinds)[number];

/**
 * One finding: foreign persons had a service later, were left without an answer, were told that there is none, or were declined when a
 * partner referred them, more often than Cambodian ones at the same centre.
 */
export type Verdict = {
  readonly organisation: string;
  /** Absent where it is about referrals. */
  readonly service?: Service;
  readonly kind: Kind;
  /** How often so much or more would be chance, beside all that was looked at. */
  readonly chance: number;
  /** Hours later, where that is the finding, with its 99 % interval. */
  readonly hours?: Between;
  /** Of how many persons it is so, where that is the finding. */
  readonly foreign?: Share;
  readonly cambodian?: Share;
};
type Share = { readonly with: number; readonly of: number };
type Looked = { readonly verdict: Omit<Verdict, 'chance'>; readonly chance: number };

function shareOf(rows: readonly ParityRow[], is: (row: ParityRow) => boolean): Share {
  return { with: rows.filter(is).length, of: rows.length };
}

/** A share as it speaks least for a finding, among all that the same is told of: of the foreign the fewest it may be, of the Cambodian the most. */
function leastTelling({ with: had, of }: Share, foreign: boolean): Share {
  if (isSmall(had)) return { with: foreign ? 1 : Math.min(mostOfFew, of), of };
  if (isSmall(of - had)) return { with: foreign ? of - mostOfFew : of - 1, of };
  return { with: had, of };
}

const had: Readonly<Record<'unanswered' | 'not-available', (row: ParityRow, service: Service) => boolean>> = {
  unanswered: ({ services }, service) => isUnanswered(services[service]?.outcome),
  'not-available': ({ services }, service) => services[service]?.outcome === 'not-available',
};

const isCompared = (persons: Figure) => typeof persons === 'number' && persons >= fewest;

function sharesOf(of: Omit<Verdict, 'chance'>, foreign: Share, cambodian: Share): Looked {
  const [theirs, ours] = [leastTelling(foreign, true), leastTelling(cambodian, false)];
  const isMore = theirs.with * ours.of > ours.with * theirs.of;
  return { verdict: { ...of, foreign, cambodian }, chance: isMore ? fisher(theirs, ours) : 1 };
}

type Beside = { readonly theirs: readonly ParityRow[]; readonly ours: readonly ParityRow[] };

/** What is looked at follows from the numbers told of a service: where one of them is not told, nothing hangs on what it is. */
function looksAt(organisation: string, service: Service, { theirs, ours }: Beside): readonly Looked[] {
  const [foreign, cambodian] = [groupOf(theirs, service), groupOf(ours, service)];
  if (!isCompared(foreign.persons) || !isCompared(cambodian.persons)) return [];
  const enough = foreign.hours !== undefined && cambodian.hours !== undefined;
  const later = enough ? [laterIn(organisation, service, hoursIn(theirs, service), hoursIn(ours, service))] : [];
  const of = (rows: readonly ParityRow[], kind: keyof typeof had) =>
    shareOf(
      rows.filter(({ services }) => services[service] !== undefined),
      (row) => had[kind](row, service),
    );
  const shares = (['unanswered', 'not-available'] as const).map((kind) =>
    sharesOf({ organisation, service, kind }, of(theirs, kind), of(ours, kind)),
  );
  return [...later, ...shares];
}

function laterIn(organisation: string, service: Service, theirs: readonly number[], ours: readonly number[]): Looked {
  const hours = shift(theirs, ours);
  return { verdict: { organisation, service, kind: 'later', hours }, chance: rankSum(theirs, ours) };
}

/** Of what partners referred, at one centre: how many were declined (Standards 7.3(e)). */
function looksAtReferrals(organisation: string, answers: readonly ReferralAnswer[]): readonly Looked[] {
  const counted = referralsInDeclined(answers);
  if (counted.foreign.answered < fewest || counted.cambodian.answered < fewest) return [];
  const of = ({ answered, declined }: (typeof counted)['foreign']): Share => ({ with: declined, of: answered });
  return [sharesOf({ organisation, kind: 'not-taken' }, of(counted.foreign), of(counted.cambodian))];
}

/** Only where foreign persons had less: a centre that serves them sooner has no finding. */
function isWorse({ hours, foreign, cambodian }: Looked['verdict']): boolean {
  if (hours !== undefined) return hours.estimate > 0;
  return foreign !== undefined && cambodian !== undefined && foreign.with * cambodian.of > cambodian.with * foreign.of;
}

/** What a quarter's rows and answers say about equal services: every centre and service that could be looked at, judged together. */
export function verdictsOf(
  rows: readonly ParityRow[],
  answers: readonly ReferralAnswer[] = [],
): {
  readonly lookedAt: number;
  readonly verdicts: readonly Verdict[];
} {
  const centres = Map.groupBy(rows, ({ organisation }) => organisation);
  const served = [...centres].flatMap(([organisation, there]) => {
    const services = [...new Set(there.flatMap((row) => Object.keys(row.services)))] as Service[];
    const beside = { theirs: there.filter(({ foreign }) => foreign), ours: there.filter(({ foreign }) => !foreign) };
    return services.toSorted().flatMap((service) => looksAt(organisation, service, beside));
  });
  const answering = [...Map.groupBy(answers, ({ organisation }) => organisation)];
  const looked = [...served, ...answering.flatMap(([name, there]) => looksAtReferrals(name, there))];
  const chances = holm(looked.map(({ chance }) => chance));
  const verdicts = looked.flatMap(({ verdict }, index) => {
    // To the next thousandth: the exact chance would give the numbers that it is reckoned from.
    const chance = Math.max(1, Math.ceil((chances[index] ?? 1) * perThousand));
    return chance < parityLevel.value && isWorse(verdict) ? [{ ...verdict, chance: chance / perThousand }] : [];
  });
  return { lookedAt: looked.length, verdicts };
}
