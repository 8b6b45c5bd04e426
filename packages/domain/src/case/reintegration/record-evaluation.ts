import { check } from '../../law/refusal.ts';
import { planIsNotInThePast } from '../../rules/plan-is-not-in-the-past.ts';
import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { evaluation } from './evaluation.ts';

/** How a reintegration goes, by papers, a visit and whoever lives around her (Standards 13(b)). */
export const recordEvaluation = caseCommand({
  event: 'ReintegrationEvaluated',
  path: 'evaluations',
  group: 'reintegration',
  settles: ['reintegration-is-evaluated'],
  said: evaluation,
  checks: ({ said, at }) => [check(planIsNotInThePast, said.next, at)],
  words: { section: 'whereabouts', shape: () => ({ found: text(4000).optional() }) },
  into: 'evaluations',
});
