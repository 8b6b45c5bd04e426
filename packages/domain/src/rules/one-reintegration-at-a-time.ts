import { running } from '../case/reintegration/trials.ts';
import { caseGate } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

export const oneReintegrationAtATime = caseGate({
  name: 'one-reintegration-at-a-time',
  says: 'A reintegration begins only when no other one runs: a person lives in one place, and each place is a trial of its own.',
  ...technical,
  guards: ['startReintegration'],
  // "Reintegration may be with their original family and community or with a new family and community."
  standing: (file) => (running(file).length > 0 ? ['reintegration-runs'] : []),
});
