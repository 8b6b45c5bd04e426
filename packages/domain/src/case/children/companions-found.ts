import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'companions' | 'companionAssessments' | 'corrections'>;
type Found = CaseState['companionAssessments'][number]['outcome'] | 'not-assessed';

/** What is known at a moment of each adult who came with her: of the assessments that stand the last one, whenever it was written down. */
export function companionsFound(file: Known, at: string): readonly Found[] {
  const by = Date.parse(at);
  const stands = (one: { readonly id: string; readonly at: string }) =>
    Date.parse(one.at) <= by && !isCorrected(file, one.id);
  return file.companions
    .filter(stands)
    .map(
      ({ id }) =>
        latest(file.companionAssessments.filter((one) => one.companion === id && stands(one)))?.outcome ??
        'not-assessed',
    );
}
