import type { Service } from '../../case/clear.ts';
import { isUnanswered } from '../../case/services/answer.ts';
import { parityLevel, reportThresholds } from '../../settings/reports.ts';
import { referralsInDeclined } from '../figures/referrals-in-declined.ts';
import type { ReferralAnswer } from './referral-answer.ts';
import type { ParityRow } from './row.ts';
import { type Between, fisher, holm, perThousand, rankSum, shift } from './statistics.ts';

/** In fewer nothing is told apart: a share would be of single persons. */
export const fewest = reportThresholds.compared.value;

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
type Groups = { readonly foreign: readonly ParityRow[]; readonly cambodian: readonly ParityRow[] };
type Looked = { readonly verdict: Omit<Verdict, 'chance'>; readonly chance: number };

/** The rows of one centre that may have a service, by whose they are. */
function groupsOf(rows: readonly ParityRow[], service: Service): Groups {
  const entitled = rows.filter(({ services }) => services[service] !== undefined);
  return {
    foreign: entitled.filter(({ foreign }) => foreign),
    cambodian: entitled.filter(({ foreign }) => !foreign),
  };
}

export function hoursIn(rows: readonly ParityRow[], service: Service): readonly number[] {
  return rows.flatMap(({ services }) => services[service]?.hours ?? []);
}

function shareOf(rows: readonly ParityRow[], is: (row: ParityRow) => boolean): Share {
  return { with: rows.filter(is).length, of: rows.length };
}

const had: Readonly<Record<'unanswered' | 'not-available', (row: ParityRow, service: Service) => boolean>> = {
  unanswered: ({ services }, service) => isUnanswered(services[service]?.outcome),
  'not-available': ({ services }, service) => services[service]?.outcome === 'not-available',
};

function looksAt(organisation: string, service: Service, { foreign, cambodian }: Groups): readonly Looked[] {
  if (foreign.length < fewest || cambodian.length < fewest) return [];
  const [theirs, ours] = [hoursIn(foreign, service), hoursIn(cambodian, service)];
  const enough = theirs.length >= fewest && ours.length >= fewest;
  const hours = enough ? shift(theirs, ours) : undefined;
  const later: Looked[] =
    hours === undefined
      ? []
      : [{ verdict: { organisation, service, kind: 'later', hours }, chance: rankSum(theirs, ours) }];
  const shares = (['unanswered', 'not-available'] as const).map((kind): Looked => {
    const [one, other] = [foreign, cambodian].map((rows) => shareOf(rows, (row) => had[kind](row, service)));
    const [a, b] = [one ?? { with: 0, of: 0 }, other ?? { with: 0, of: 0 }];
    return { verdict: { organisation, service, kind, foreign: a, cambodian: b }, chance: fisher(a, b) };
  });
  return [...later, ...shares];
}

/** Of what partners referred, at one centre: how many were declined (Standards 7.3(e)). */
function looksAtReferrals(organisation: string, answers: readonly ReferralAnswer[]): readonly Looked[] {
  const counted = referralsInDeclined(answers);
  if (counted.foreign.answered < fewest || counted.cambodian.answered < fewest) return [];
  const of = ({ answered, declined }: (typeof counted)['foreign']): Share => ({ with: declined, of: answered });
  const [foreign, cambodian] = [of(counted.foreign), of(counted.cambodian)];
  return [{ verdict: { organisation, kind: 'not-taken', foreign, cambodian }, chance: fisher(foreign, cambodian) }];
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
    return services.toSorted().flatMap((service) => looksAt(organisation, service, groupsOf(there, service)));
  });
  const answering = [...Map.groupBy(answers, ({ organisation }) => organisation)];
  const looked = [...served, ...answering.flatMap(([name, there]) => looksAtReferrals(name, there))];
  const chances = holm(looked.map(({ chance }) => chance));
  const verdicts = looked.flatMap(({ verdict }, index) => {
    const chance = chances[index] ?? 1;
    return chance * perThousand < parityLevel.value && isWorse(verdict) ? [{ ...verdict, chance }] : [];
  });
  return { lookedAt: looked.length, verdicts };
}
