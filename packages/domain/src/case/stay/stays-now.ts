import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { type BasicNeed, basicNeed } from './track.ts';

/** Where the person is now: the latest stay that has not ended. */
export function stayNow({
  stays,
  stayEnds,
}: Pick<CaseState, 'stays' | 'stayEnds'>): CaseState['stays'][number] | undefined {
  return stays.findLast(({ id }) => !stayEnds.some(({ stay }) => stay === id));
}

/**
 * Since when the person is where they are now: a stay written down again, or ended and begun on one day in one place,
 * is the same stay.
 */
export function hereSince({ stays, stayEnds }: Pick<CaseState, 'stays' | 'stayEnds'>): string | undefined {
  const here = stayNow({ stays, stayEnds });
  if (here === undefined) return undefined;
  const until = stays.slice(0, stays.indexOf(here) + 1);
  return until.reduceRight((next, one) => (goesOn(one, next, stayEnds) ? one : next), here).at;
}

type Stay = CaseState['stays'][number];

function goesOn(one: Stay, next: Stay, ends: CaseState['stayEnds']): boolean {
  if (one.place !== next.place || one.setting !== next.setting) return false;
  return !ends.some(({ stay, at }) => stay === one.id && dayOf(at) < dayOf(next.at));
}

/** The present stay, if it is in a transit centre. */
export function transitNow(file: Pick<CaseState, 'stays' | 'stayEnds'>): CaseState['stays'][number] | undefined {
  const here = stayNow(file);
  return here?.setting === 'transit-centre' ? here : undefined;
}

/** The present stay, if it is in premises of a shelter: a long-term one or a transit centre. */
export function shelterNow(file: Pick<CaseState, 'stays' | 'stayEnds'>): CaseState['stays'][number] | undefined {
  const here = stayNow(file);
  return here?.setting === 'long-term-shelter' ? here : transitNow(file);
}

/** Items of Policy I that nobody has answered yet. */
export function unansweredNeeds({ basicNeeds }: Pick<CaseState, 'basicNeeds'>): readonly BasicNeed[] {
  return basicNeed.options.filter((one) => !basicNeeds.some(({ need }) => need === one));
}

/** What a transit centre looks at first (Standards 3(1): "the urgent needs of victims"). */
export const urgentNeeds: readonly BasicNeed[] = ['safety', 'shelter', 'food', 'medical-care', 'psychological-care'];
