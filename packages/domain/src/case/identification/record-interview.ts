import { check } from '../../law/refusal.ts';
import { interviewIsSafe } from '../../rules/interview-is-safe.ts';
import { interviewNeedsItsInterpreter } from '../../rules/interview-needs-its-interpreter.ts';
import { interviewWaitsForCare } from '../../rules/interview-waits-for-care.ts';
import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { interview } from './track.ts';

/** An interview of identification on an open case, held to the same rules as the one at the border (Standards 7.1). */
export const recordInterview = caseCommand({
  event: 'InterviewRecorded',
  as: 'record',
  effects: { 'questioned.interview': asSaid },
  path: 'interviews',
  group: 'identification',
  said: interview,
  words: {
    section: 'needs',
    shape: () => ({ supportPerson: text(120).optional(), threats: text(500).optional(), note: text(500).optional() }),
  },
  checks: ({ file, said }) => [
    check(interviewIsSafe, said.setting),
    check(interviewWaitsForCare, file.needs, said.needsMet),
    check(interviewNeedsItsInterpreter, file.language, file.signLanguage, said.interpreter !== undefined),
  ],
  // In a safe place, with care as at the last interview and with whoever interprets for the person.
  supposing: ({ interviews, interpreters }) => ({
    setting: { safeSpace: true, noSuspects: true, supportOffered: true },
    supportPerson: 'present' as const,
    asked: [],
    place: 'shelter' as const,
    participants: [],
    needsMet: interviews.at(-1)?.needsMet ?? [],
    interpreter: interpreters.at(-1)?.id,
  }),
  into: 'interviews',
});

/* @__PURE__ */ documented(recordInterview, {
  says: 'An interview of identification: safe, brief, after care.',
  example: {
    setting: { safeSpace: true, noSuspects: true, supportOffered: true },
    supportPerson: 'present',
    needsMet: ['food'],
    asked: ['who', 'age', 'origin', 'threats', 'immediate-needs'],
    again: 'answer-unclear',
    traumaTrainingOn: '2026-01-15',
    place: 'shelter',
    participants: ['social-affairs', 'ngo'],
    words: { supportPerson: 'Invented Friend' },
  },
});
