import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { planAction as step } from './track.ts';

/** One step of a plan: what is to come of it, who is responsible, by when (Standards 7.5(d)). */
export const planAction = caseCommand({
  event: 'ActionPlanned',
  path: 'plan-actions',
  group: 'planning',
  said: step,
  words: { section: 'needs', shape: () => ({ step: text(1000) }) },
  into: 'planActions',
});
