import { openRequests } from '../case/staffing/open-requests.ts';
import { effectRule } from '../law/effect-rule.ts';
import { isManager } from '../people/actor.ts';

export const reassignmentIsAnsweredByAManager = effectRule({
  name: 'reassignment-is-answered-by-a-manager',
  says: 'An open request for another worker is answered by a manager, not by the one who asked; who takes the case is named.',
  restsOn: ['Standards 8.1(f)'],
  basis: 'derived',
  before: ['in-care-of.case-worker'],
  breaches: ({ file, effect, by }) => {
    const asked = openRequests(file).find(({ id }) => id === effect.request);
    if (asked === undefined) return ['no-open-request'];
    // "service providers can negotiate to have a particular case assigned to another service provider"
    const nobody = effect.answer !== 'kept-with-relief' && effect.to === undefined;
    return [
      ...(isManager(by) ? [] : ['not-a-manager']),
      ...(asked.by === by.id ? ['own-request'] : []),
      ...(nobody ? ['nobody-named'] : []),
      ...(effect.to === asked.by ? ['same-worker'] : []),
    ];
  },
});
