import { type Naming, namedButNotThere } from '../case/named.ts';
import { caseRule } from '../law/case-rule.ts';

/** Where an entry stands that a later one goes on from. What is owed an answer is `answer-names-what-it-answers`. */
const goneOnFrom: Naming = {
  crisis: 'crises',
  stay: 'stays',
  plan: 'plans',
  action: 'planActions',
  request: 'planRequests',
  assessment: 'assessments',
  planned: 'plannedAssessments',
  referral: 'referrals',
  list: 'belongings',
  discrepancy: 'discrepancies',
  copy: 'copies',
  companion: 'companions',
  publication: 'publications',
};

export const entrySpeaksOfOneInTheFile = caseRule({
  name: 'entry-speaks-of-one-in-the-file',
  says: 'What is written about an earlier entry names one that stands in the file.',
  restsOn: ['Standards 7.5(e)'],
  basis: 'derived',
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
    'endDisclosure',
    'assessCompanion',
    'withdrawFromPublication',
  ],
  breaches: ({ file, said }) => namedButNotThere(file, said, goneOnFrom).map((field) => `not-in-the-file:${field}`),
});
