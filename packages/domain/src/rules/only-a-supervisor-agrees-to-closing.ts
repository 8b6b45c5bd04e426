import { effectRule } from '../law/effect-rule.ts';
import { isManager } from '../people/actor.ts';

export const onlyASupervisorAgreesToClosing = effectRule({
  name: 'only-a-supervisor-agrees-to-closing',
  says: 'That a case may end where the person does not cooperate is agreed to by a supervisor and nobody else.',
  restsOn: ['Standards 7.10(e)'],
  basis: 'derived',
  before: ['approved.closing'],
  unsaid: true,
  // "There shall not be a hasty case closure when a victim is uncooperative."
  breaches: ({ by }) => (isManager(by) ? [] : ['not-a-supervisor']),
});
