import { namedButNotThere } from '../case/named.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

/** For acts that answer what somebody is owed an answer to. What only goes on from an earlier entry is `entry-speaks-of-one-in-the-file`. */
export const answerNamesWhatItAnswers = caseRule({
  name: 'answer-names-what-it-answers',
  says: 'An answer names what it answers, and that stands in the same file.',
  ...technical,
  guards: [
    'acknowledgeAlert',
    'actOnAlert',
    'recordMissingStep',
    'endMissing',
    'answerRecordsRequest',
    'giveUrgentSupport',
    'decideChildInformation',
    'explainDecision',
    'arrangeLegalAid',
    'recordHearing',
    'decideAppeal',
    'answerFamilyTracing',
    'reviewChildHold',
    'recordReturnDelay',
    'explainLaw',
    'scheduleHearing',
    'appointAdvocate',
    'answerCorrection',
  ],
  breaches: ({ file, named }) => namedButNotThere(file, named).map((field) => `not-in-the-file:${field}`),
});
