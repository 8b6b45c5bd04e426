import { caseCommand } from '../case-command.ts';
import { crisisStage } from './track.ts';

/** Standards 7.2(a): the stages of a crisis are understood, so what is done fits the stage she is in. */
export const noteCrisisStage = caseCommand({
  event: 'CrisisStageNoted',
  path: 'crisis-stages',
  group: 'crisis-intervention',
  settles: ['crisis-is-answered'],
  said: crisisStage,
  into: 'crisisStages',
});
