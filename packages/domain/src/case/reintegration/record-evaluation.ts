import { check } from '../../law/refusal.ts';
import { planIsNotInThePast } from '../../rules/plan-is-not-in-the-past.ts';
import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { evaluation } from './evaluation.ts';

/** How a reintegration goes, by papers, a visit and the people around the person (Standards 13(b)). */
export const recordEvaluation = caseCommand({
  event: 'ReintegrationEvaluated',
  as: 'record',
  effects: { 'examined.evaluation': asSaid },
  path: 'evaluations',
  group: 'reintegration',
  settles: ['reintegration-is-evaluated'],
  said: evaluation,
  checks: ({ said, at }) => [check(planIsNotInThePast, said.next, at)],
  words: { section: 'whereabouts', shape: () => ({ found: text(4000).optional() }) },
  into: 'evaluations',
});

/* @__PURE__ */ documented(recordEvaluation, {
  says: 'How a reintegration goes, by six sources: each with its day, or why it was not asked.',
  example: {
    reintegration: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70',
    sources: {
      papers: { on: '2026-03-01' },
      'site-visit': { on: '2026-03-01' },
      family: { on: '2026-03-01' },
      neighbours: { unasked: 'would-betray-her' },
      'local-authority': { on: '2026-03-01' },
      herself: { on: '2026-03-01' },
    },
    discreet: true,
    rights: 'upheld',
    next: '2027-03-01',
    words: { found: 'Invented: goes to the market with a sister.' },
  },
  walked: { refusedBy: 'entry-speaks-of-one-in-the-file' },
});
