import { namedButNotThere } from '../case/named.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';

/** For acts that go on from an earlier entry. What is owed an answer is `answer-names-what-it-answers`. */
export const entrySpeaksOfOneInTheFile = caseRule({
  name: 'entry-speaks-of-one-in-the-file',
  says: 'What is written about an earlier entry names one that stands in the file.',
  ...technical,
  guards: [
    'noteCrisisStage',
    'planIntervention',
    'startIntervention',
    'recordIntervention',
    'endCrisis',
    'endStay',
    'reviewPlan',
    'planAction',
    'recordProgress',
    'givePlan',
    'recordPlanReading',
    'recordAssessment',
    'shareResult',
    'answerReferral',
    'returnBelongings',
    'nameDiscrepancy',
    'settleDiscrepancy',
    'tellOfCopy',
    'tellOfMerge',
    'endDisclosure',
    'assessCompanion',
    'withdrawFromPublication',
  ],
  breaches: ({ file, named }) => namedButNotThere(file, named).map((field) => `not-in-the-file:${field}`),
});
