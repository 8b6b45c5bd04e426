import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { crisisStage } from './track.ts';

/** Standards 7.2(a): the stages of a crisis are understood, so what is done fits the stage the person is in. */
export const noteCrisisStage = caseCommand({
  event: 'CrisisStageNoted',
  as: 'record',
  effects: {},
  path: 'crisis-stages',
  group: 'crisis-intervention',
  settles: ['crisis-is-answered'],
  said: crisisStage,
  into: 'crisisStages',
});

/* @__PURE__ */ documented(noteCrisisStage, {
  says: 'The stage a crisis has reached.',
  example: { crisis: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d60', stage: 'easing' },
});
