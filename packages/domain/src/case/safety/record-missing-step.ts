import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { missingStep } from './track.ts';

/** One step of the search for her. */
export const recordMissingStep = caseCommand({
  event: 'MissingStepTaken',
  path: 'missing-steps',
  group: 'safety',
  settles: ['police-is-told-of-a-missing-person', 'missing-person-is-looked-for'],
  said: missingStep,
  words: { section: 'whereabouts', shape: () => ({ learnt: text(2000).optional() }) },
  into: 'missingSteps',
});
