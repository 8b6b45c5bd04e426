import { check } from '../../law/refusal.ts';
import { planIsNotInThePast } from '../../rules/plan-is-not-in-the-past.ts';
import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { planAction as step } from './track.ts';

/** One step of a plan: its aim, who is responsible, by when (Standards 7.5(d)). */
export const planAction = caseCommand({
  event: 'ActionPlanned',
  as: 'permit',
  effects: { 'planned.step': asSaid },
  path: 'plan-actions',
  group: 'planning',
  said: step,
  checks: ({ said: { due }, at }) => (due === undefined ? [] : [check(planIsNotInThePast, due, at)]),
  words: { section: 'needs', shape: () => ({ step: text(1000) }) },
  into: 'planActions',
});

/* @__PURE__ */ documented(planAction, {
  says: 'One step of a plan: outcome, responsible, day.',
  example: {
    plan: '0199a7e2-8c12-7a10-9c11-0a3f5b2c4d60',
    outcome: 'paper',
    responsible: 'social-affairs',
    due: '2027-03-31',
    words: { step: 'Invented: ask the commune for a birth certificate.' },
  },
});
