import * as z from 'zod';
import { code } from '../text.ts';
import { type CaseState, caseState, countingDeterminations, standingOf } from './case.ts';
import { entry } from './entry.ts';
import { openGlass } from './glass/open-glass.ts';
import { isCorrected } from './identification/corrected.ts';
import { asked, openProposals } from './identification/proposals.ts';
import { countOwed, owedCounts } from './owed-counts.ts';
import { referred, standingOfReferral } from './referral/referral-standing.ts';

/** What a list shows of a case, and what decides who may see it there: a page reads fifty lines, not fifty files. */
export const caseLine = z.lazy(() => {
  const plate = caseState.unwrap().shape;
  const { id, number, organisation, status, openedAt, corridor, sex, age, childUntil, assigned, handover } = plate;
  return z.strictObject({
    id,
    number,
    organisation,
    status,
    openedAt,
    corridor,
    sex,
    age,
    childUntil,
    assigned,
    handover,
    standing: z.enum(['presumed', 'confirmed', 'not-a-victim']),
    placed: z.boolean(),
    reopened: z.boolean().default(false),
    /** Who has the case at health; absent where nobody does. */
    healthWorker: plate.healthWorker,
    /** How other systems name the person. */
    externals: plate.externals,
    /** To whom the case was referred and what they answered; absent where it was to nobody. */
    referred: z.array(referred()).optional(),
    /** What waits for a second person; absent where nothing does. */
    asks: z.array(asked).optional(),
    /** What was opened in an emergency and no supervisor has looked at; absent where nothing was. */
    glass: z.array(entry({ of: code.optional() })).optional(),
    /** What it owes, counted by its times; absent where it owes nothing. */
    owed: owedCounts().optional(),
  });
});
export type CaseLine = z.infer<typeof caseLine>;

/** The referrals of the case that were not corrected, each with the last answer to it. */
function referredIn(state: CaseState): CaseLine['referred'] {
  const standing = state.referrals.filter(({ id }) => !isCorrected(state, id));
  if (standing.length === 0) return undefined;
  return standing.map((one) => standingOfReferral(state, one));
}

export function lineOfCase(state: CaseState): CaseLine {
  const { id, number, organisation, status, openedAt, corridor, sex, age, childUntil, assigned, handover } = state;
  const asks = openProposals(state);
  const owed = countOwed(state);
  const gone = referredIn(state);
  const glass = openGlass(state).map(({ id, at, by, of }) => ({ id, at, by, ...(of !== undefined && { of }) }));
  return {
    id,
    organisation,
    status,
    openedAt,
    corridor,
    sex,
    age,
    assigned,
    ...(number === undefined ? {} : { number }),
    ...(childUntil === undefined ? {} : { childUntil }),
    ...(handover === undefined ? {} : { handover }),
    standing: standingOf(countingDeterminations(state)),
    placed: state.placement !== undefined,
    reopened: state.reopenings.length > 0,
    ...(state.externals === undefined ? {} : { externals: state.externals }),
    ...(gone === undefined ? {} : { referred: gone }),
    ...(state.healthWorker === undefined ? {} : { healthWorker: state.healthWorker }),
    ...(asks.length === 0 ? {} : { asks: [...asks] }),
    ...(glass.length === 0 ? {} : { glass }),
    ...(owed === undefined ? {} : { owed }),
  };
}
