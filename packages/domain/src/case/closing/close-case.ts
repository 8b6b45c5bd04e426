import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { runningDirectivePhases } from '../directive-009/running-phases.ts';
import { cycleOf } from './cycle.ts';
import { ended } from './ended.ts';
import { outcomeOf } from './reached.ts';
import { closing, closure } from './track.ts';

/** The case ends: by what was reached or by her decision, never by time (Policy III, Standards 7.10). */
export const closeCase = caseCommand({
  event: 'CaseClosed',
  path: 'closures',
  group: 'closure',
  said: closing,
  words: { section: 'needs', shape: () => ({ summary: text(4000).optional() }) },
  kept: closure,
  keep: (said, file) => ({ ...said, cycle: cycleOf(file), outcome: outcomeOf(said) }),
  leaves: (file, kept, stamp) => ({
    status: 'closed',
    centre: undefined,
    closures: [...file.closures, { ...stamp, ...kept }],
    phases: ended(file.phases, stamp.at),
    directiveClosings: [
      ...file.directiveClosings,
      ...runningDirectivePhases(file).map(({ id }) => ({ ...stamp, opening: id })),
    ],
  }),
});
