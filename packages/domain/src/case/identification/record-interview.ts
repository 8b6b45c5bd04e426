import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { interview } from './track.ts';

/** An interview of identification on an open case, held to the same rules as the one at the border (Standards 7.1). */
export const recordInterview = caseCommand({
  event: 'InterviewRecorded',
  as: 'record',
  effects: {
    'questioned.interview': ({ file: { needs, language, signLanguage }, said }) => ({
      ...said,
      needs,
      speech: { language, signLanguage },
    }),
  },
  path: 'interviews',
  group: 'identification',
  said: interview,
  words: {
    section: 'needs',
    shape: () => ({ supportPerson: text(120).optional(), threats: text(500).optional(), note: text(500).optional() }),
  },
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
