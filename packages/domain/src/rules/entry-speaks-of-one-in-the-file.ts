import type { Judged } from '../case/facts.ts';
import { caseRule } from '../law/case-rule.ts';

/** Where an entry that another one speaks of stands in the file. */
const listOf = {
  crisis: 'crises',
  stay: 'stays',
  plan: 'plans',
  action: 'planActions',
  request: 'planRequests',
  assessment: 'assessments',
  planned: 'plannedAssessments',
  referral: 'referrals',
} as const satisfies Readonly<Record<string, keyof Judged>>;
type Spoken = keyof typeof listOf;

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
  ],
  breaches: ({ file, said }) =>
    (Object.keys(listOf) as Spoken[])
      .filter((name) => missing(file, name, (said as Readonly<Record<string, unknown>>)[name]))
      .map((name) => `not-in-the-file:${name}`),
});

function missing(file: Judged, name: Spoken, spoken: unknown): boolean {
  return spoken !== undefined && !file[listOf[name]].some(({ id }) => id === spoken);
}
