import type { CaseState } from '../case/case.ts';
import { agesInDoubt } from './figures/ages-in-doubt.ts';
import { answersToAlerts } from './figures/answers-to-alerts.ts';
import { consultationsHeld } from './figures/consultations.ts';
import { coordinationOf } from './figures/coordination.ts';
import { directiveFigures } from './figures/directive-009.ts';
import { evaluationsMade } from './figures/evaluations.ts';
import { formsFilled } from './figures/forms-filled.ts';
import { identityBreaches } from './figures/identity-breaches.ts';
import { instrumentsRead } from './figures/instruments-read.ts';
import { learningRegister } from './figures/learning-register.ts';
import { needsMet } from './figures/needs-met.ts';
import { outcomesOf } from './figures/outcomes.ts';
import { parityOf } from './figures/parity.ts';
import { publicationsAgreed } from './figures/publications.ts';
import { purposesFound } from './figures/purposes.ts';
import { referralsAnswered } from './figures/referrals-answered.ts';
import { referralsDeclined } from './figures/referrals-declined.ts';
import { repeatedQuestions } from './figures/repeated-questions.ts';
import { returnsHome } from './figures/returns.ts';
import { timeToFirstNeeds } from './figures/time-to-first-needs.ts';
import { yearlyAssessments } from './figures/yearly-assessments.ts';
import type { Vector } from './vector.ts';

/**
 * What one file adds to the figures on a day in Cambodia: counters as the months have them, `figure.name`, a name that is absent
 * counting nothing. Some figures are not of a file: `exposure` and `cooperation` are of workers and of organisations, `referrals-in-declined`
 * of whom no file was opened.
 */
export function figuresOfCase(file: CaseState, today: string): Vector {
  return countersIn('', figuresOn([file], today));
}

/** The figures that files alone give. @internal for tests */
export function figuresOn(files: readonly CaseState[], today: string): object {
  return {
    'ages-in-doubt': agesInDoubt(files, today),
    'answers-to-alerts': answersToAlerts(files),
    consultations: consultationsHeld(files, today),
    coordination: coordinationOf(files),
    'directive-009': directiveFigures(files),
    evaluations: evaluationsMade(files, today),
    'forms-filled': formsFilled(files),
    'identity-breaches': identityBreaches(files),
    'instruments-read': instrumentsRead(files),
    'learning-register': learningRegister(files, today.slice(0, 4)),
    'needs-met': needsMet(files, 'service', `${today}T00:00:00.000Z`),
    outcomes: outcomesOf(files),
    parity: parityOf(files),
    publications: publicationsAgreed(files),
    purposes: purposesFound(files),
    'referrals-answered': referralsAnswered(files),
    'referrals-declined': referralsDeclined(files),
    'repeated-questions': repeatedQuestions(files),
    returns: returnsHome(files, today),
    'time-to-first-needs': timeToFirstNeeds(files),
    'yearly-assessments': {
      premises: yearlyAssessments(files, 'premises-risk', today),
      services: yearlyAssessments(files, 'service-quality', today),
    },
  };
}

function countersIn(prefix: string, counts: object): Vector {
  const named = Object.entries(counts).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return Object.entries(countersIn(`${prefix}${name}.`, value));
    return typeof value === 'number' && value !== 0 ? [[`${prefix}${name}`, value] as const] : [];
  });
  return Object.fromEntries(named);
}
