import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { training } from './track.ts';

/** A training, and whether it can be used where the person is going (Standards 7.8(c)). */
export const recordTraining = caseCommand({
  event: 'TrainingRecorded',
  as: 'record',
  effects: { 'served.training': asSaid },
  path: 'trainings',
  group: 'recovery',
  said: training,
  into: 'trainings',
});

/* @__PURE__ */ documented(recordTraining, {
  says: 'A training, and whether it can be used where the person is going.',
  example: { skill: 'tailoring', usableThere: 'yes' },
});
