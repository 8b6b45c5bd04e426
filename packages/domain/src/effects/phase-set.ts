import type { Phase } from '../case/clear.ts';
import type { directiveOpening } from '../case/directive-009/track.ts';
import { effect, type Told } from './effect.ts';

/** A phase of the work begins or ends. */
export const phaseSet = effect({
  name: 'phase-set',
  says: 'A phase of the work begins or ends.',
  fields: ['phases', 'directiveOpenings', 'directiveClosings'],
});

export type PhaseSet = {
  readonly 'phase-set.begins': { readonly phase: Phase };
  readonly 'phase-set.ends': { readonly phase: Phase };
  readonly 'phase-set.directive': Told<typeof directiveOpening>;
  readonly 'phase-set.directive-ends': object;
};
