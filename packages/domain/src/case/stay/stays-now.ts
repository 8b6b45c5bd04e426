import type { CaseState } from '../case.ts';
import { type BasicNeed, basicNeed } from './track.ts';

/** Where she is now: the latest stay that has not ended. */
export function stayNow({
  stays,
  stayEnds,
}: Pick<CaseState, 'stays' | 'stayEnds'>): CaseState['stays'][number] | undefined {
  return stays.findLast(({ id }) => !stayEnds.some(({ stay }) => stay === id));
}

/** Her stay in a transit centre, while she is in one. */
export function transitNow(file: Pick<CaseState, 'stays' | 'stayEnds'>): CaseState['stays'][number] | undefined {
  const here = stayNow(file);
  return here?.setting === 'transit-centre' ? here : undefined;
}

/** Her stay in premises of a shelter: a long-term one or a transit centre. */
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
