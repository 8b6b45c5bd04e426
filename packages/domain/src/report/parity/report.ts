import * as z from 'zod';
import { service } from '../../case/clear.ts';
import { code } from '../../text.ts';
import { sealedOnce } from '../sealed-once.ts';
import { figure, group, groupOf, isSmall } from './groups.ts';
import type { ReferralAnswer } from './referral-answer.ts';
import { fewOtherwise, openedAt, referralAnswers, referralAnswersOf } from './referral-answers.ts';
import type { ParityIncident, ParityRow } from './row.ts';
import { kinds, type Verdict, verdictsOf } from './verdicts.ts';

const between = z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() });
/** Of how many it is so: told, one to four, or all but one to four. */
const share = z.strictObject({ with: z.union([z.int(), z.enum(['small', 'most'])]), of: z.int() });

/** Equal services in one quarter (Policy VI.b): each centre and service, Cambodian beside foreign, and what is not equal with how sure that is. */
export const parityReport = z.lazy(() =>
  z.strictObject({
    quarter: z.string(),
    /** As what it was counted; absent while it has not been, and nothing is told of it. */
    sealed: sealedOnce.optional(),
    rows: z.array(z.strictObject({ organisation: code, service, cambodian: group, foreign: group })),
    /** How often somebody was to be refused for being foreign and the platform refused that, by the centre that has the file. */
    incidents: z.array(z.strictObject({ organisation: code, count: figure })),
    referrals: referralAnswers,
    lookedAt: z.int(),
    verdicts: z.array(
      z.strictObject({
        organisation: code,
        /** Absent where it is about referrals. */
        service: service.optional(),
        kind: z.enum(kinds),
        chance: z.number(),
        hours: between.optional(),
        /** Of how many it is so; absent where the number of a group is not told. */
        foreign: share.optional(),
        cambodian: share.optional(),
      }),
    ),
  }),
);
export type ParityReport = z.infer<typeof parityReport>;

function shareTold(one: NonNullable<Verdict['foreign']>): z.infer<typeof share> {
  if (isSmall(one.of - one.with)) return { with: 'most', of: one.of };
  return { with: isSmall(one.with) ? 'small' : one.with, of: one.of };
}

type Figures = { readonly rows: ParityReport['rows']; readonly all: readonly ParityRow[] };
type Shares = Required<Pick<Verdict, 'foreign' | 'cambodian'>>;

/** Whether the numbers of a finding may stand beside those of the tables. */
function isTold({ organisation, service: name }: Verdict, { foreign, cambodian }: Shares, figures: Figures): boolean {
  if (name === undefined) {
    const of = (share: Shares['foreign'], are: boolean) =>
      fewOtherwise({ answered: share.of, declined: share.with }, openedAt(figures.all, organisation, are));
    return !of(foreign, true) && !of(cambodian, false);
  }
  const row = figures.rows.find((one) => one.organisation === organisation && one.service === name);
  return [row?.foreign, row?.cambodian].every((one) => typeof one?.persons === 'number');
}

function shown(verdict: Verdict, figures: Figures): ParityReport['verdicts'][number] {
  const { foreign, cambodian, ...said } = verdict;
  if (foreign === undefined || cambodian === undefined) return said;
  if (!isTold(said, { foreign, cambodian }, figures)) return said;
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

function rowsOf(organisation: string, there: readonly ParityRow[]): ParityReport['rows'] {
  const [cambodian, foreign] = [there.filter((one) => !one.foreign), there.filter((one) => one.foreign)];
  return service.options
    .filter((name) => there.some(({ services }) => services[name] !== undefined))
    .map((name) => ({
      organisation,
      service: name,
      cambodian: groupOf(cambodian, name),
      foreign: groupOf(foreign, name),
    }));
}

type Read = {
  readonly incidents?: readonly ParityIncident[];
  readonly answers?: readonly ReferralAnswer[];
};

/** The report of a quarter from its rows, from what was tried in it and from how referrals were answered, in the order of centre and service. */
export function parityReportOf(
  quarter: string,
  all: readonly ParityRow[],
  { incidents = [], answers = [] }: Read = {},
): ParityReport {
  const centres = [...Map.groupBy(all, ({ organisation }) => organisation)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = centres.flatMap(([organisation, there]) => rowsOf(organisation, there));
  const { lookedAt, verdicts } = verdictsOf(all, answers);
  const referrals = referralAnswersOf(answers, all);
  return {
    quarter,
    rows,
    incidents: incidentsOf(all, incidents),
    referrals,
    lookedAt,
    verdicts: verdicts.map((one) => shown(one, { rows, all })),
  };
}
