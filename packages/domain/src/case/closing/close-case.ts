import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { runningDirectivePhases } from '../directive-009/running-phases.ts';
import { documented } from '../documented.ts';
import { cycleOf } from './cycle.ts';
import { ended } from './ended.ts';
import { outcomeOf } from './reached.ts';
import { closing, closure } from './track.ts';

/** The case ends by what was reached or by the person's decision, never by time (Policy III, Standards 7.10). */
export const closeCase = caseCommand({
  event: 'CaseClosed',
  as: 'permit',
  effects: {
    'case-ends': ({ said, noVictim: proven }) => ({ ...said, proven }),
  },
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

/* @__PURE__ */ documented(closeCase, {
  says: 'The case ends, by what was reached or by the person’s decision, never by time.',
  example: {
    reason: 'recovered',
    criteria: {
      'family-relations': { met: true, evidence: 'visit' },
      'family-economy': { met: true, evidence: 'visit' },
      'daily-activities': { met: true, evidence: 'visit' },
      stability: { met: true, evidence: 'visit' },
    },
    wellbeing: {
      healthier: true,
      'emotionally-stable': true,
      'financially-stable': true,
      settled: true,
      confident: true,
    },
    consultation: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70',
  },
  walked: { refusedBy: 'closing-is-prepared' },
});
