import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { missingStep } from './track.ts';

/** One step of the search for a missing person. */
export const recordMissingStep = caseCommand({
  event: 'MissingStepTaken',
  as: 'record',
  effects: { 'disclosed.search': asSaid },
  path: 'missing-steps',
  group: 'safety',
  settles: ['police-is-told-of-a-missing-person', 'missing-person-is-looked-for'],
  said: missingStep,
  words: { section: 'whereabouts', shape: () => ({ learnt: text(2000).optional() }) },
  into: 'missingSteps',
});

/* @__PURE__ */ documented(recordMissingStep, {
  says: 'A step of the search: who was told, where was looked.',
  example: { missing: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', step: 'police-told' },
});
