import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';

/** Results after which a step is still to be done. */
const stillOpen: readonly string[] = ['partly', 'going-on'];

export const plannedStepIsDone = clock({
  name: 'planned-step-is-done',
  says: 'A step of the plan is done by its day, or its progress says why not.',
  restsOn: ['Standards 7.5(d)', 'Standards 7.5(e)'],
  basis: 'derived',
  owner: 'case-worker',
  due: ({ planActions, progress }) =>
    planActions
      .filter(({ id }) => {
        const last = progress.findLast(({ action }) => action === id);
        return last === undefined || stillOpen.includes(last.result);
      })
      .flatMap(({ id, due }) => (due === undefined ? [] : [dueOn(id, due)])),
});
