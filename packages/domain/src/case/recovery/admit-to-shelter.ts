import { caseCommand } from '../case-command.ts';
import { admission } from './track.ts';

/** "If their family cannot be traced or if they cannot return to their family for safety reasons" (Policy II.C), or because she chose it. */
export const admitToShelter = caseCommand({
  event: 'AdmittedToShelter',
  said: admission,
  leaves: ({ admissions }, said, stamp) => ({
    admissions: [...admissions, { ...stamp, ...said }],
    placement: { kind: 'shelter', at: stamp.at },
  }),
});
