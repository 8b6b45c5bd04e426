import { openRequests } from '../case/staffing/open-requests.ts';
import { caseRule } from '../law/case-rule.ts';
import { isManager } from '../people/actor.ts';

export const reassignmentIsAnsweredByAManager = caseRule({
  name: 'reassignment-is-answered-by-a-manager',
  says: 'An open request for another worker is answered by a manager, not by the one who asked; who takes the case is named.',
  restsOn: ['Standards 8.1(f)'],
  basis: 'derived',
  guards: ['reassignCase'],
  breaches: ({ file, said, by }) => {
    const asked = openRequests(file).find(({ id }) => id === said.request);
    if (asked === undefined) return ['no-open-request'];
    // "service providers can negotiate to have a particular case assigned to another service provider"
    const nobody = said.answer !== 'kept-with-relief' && said.to === undefined;
    return [
      ...(isManager(by) ? [] : ['not-a-manager']),
      ...(asked.by === by.id ? ['own-request'] : []),
      ...(nobody ? ['nobody-named'] : []),
      ...(said.to === asked.by ? ['same-worker'] : []),
    ];
  },
});
