import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { strength } from './track.ts';

/** What the person is good at and proud of, in their words (Standards 7.7(f)). */
export const recordStrength = caseCommand({
  event: 'StrengthRecorded',
  as: 'record',
  effects: {},
  path: 'strengths',
  group: 'recovery',
  said: strength,
  words: { section: 'needs', shape: () => ({ strength: text(1000) }) },
  into: 'strengths',
});

/* @__PURE__ */ documented(recordStrength, {
  says: 'What the person is good at, in their own words.',
  example: { kind: 'skill', words: { strength: 'Invented: mends nets faster than anybody.' } },
});
