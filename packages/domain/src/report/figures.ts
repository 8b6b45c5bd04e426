import { agesInDoubt } from './figures/ages-in-doubt.ts';
import { answersToAlerts } from './figures/answers-to-alerts.ts';
import { consultationsHeld } from './figures/consultations.ts';
import { contactFreshness } from './figures/contact-freshness.ts';
import { cooperation } from './figures/cooperation.ts';
import { coordinationOf } from './figures/coordination.ts';
import { directiveFigures } from './figures/directive-009.ts';
import { disputesStanding } from './figures/disputes.ts';
import { evaluationsMade } from './figures/evaluations.ts';
import { exposures } from './figures/exposure.ts';
import { formsFilled } from './figures/forms-filled.ts';
import { identityBreaches } from './figures/identity-breaches.ts';
import { instrumentsRead } from './figures/instruments-read.ts';
import { jointWorkDone } from './figures/joint-work.ts';
import { learningRegister } from './figures/learning-register.ts';
import { memorandaStanding } from './figures/memoranda.ts';
import { needsMet } from './figures/needs-met.ts';
import { observationsNoted } from './figures/observations.ts';
import { outcomesOf } from './figures/outcomes.ts';
import { monitoringCoverage } from './figures/oversight.ts';
import { parityOf } from './figures/parity.ts';
import { publicationsAgreed } from './figures/publications.ts';
import { purposesFound } from './figures/purposes.ts';
import { referralsAnswered } from './figures/referrals-answered.ts';
import { referralsDeclined } from './figures/referrals-declined.ts';
import { referralsInDeclined } from './figures/referrals-in-declined.ts';
import { repeatedQuestions } from './figures/repeated-questions.ts';
import { returnsHome } from './figures/returns.ts';
import { timeToFirstNeeds } from './figures/time-to-first-needs.ts';
import { trainingCoverage } from './figures/training-coverage.ts';
import { yearlyAssessments } from './figures/yearly-assessments.ts';

/** A pure count over cases: each takes the files, some a day or a year beside them, and names nobody. */
type Figure = (...given: never[]) => unknown;

/** Every figure by the name of its file: what an obligation is reported in is one of these, or a fold of the month's facts. */
export const figures: Readonly<Record<string, Figure>> = {
  'ages-in-doubt': agesInDoubt,
  'answers-to-alerts': answersToAlerts,
  consultations: consultationsHeld,
  'contact-freshness': contactFreshness,
  cooperation,
  coordination: coordinationOf,
  'directive-009': directiveFigures,
  disputes: disputesStanding,
  evaluations: evaluationsMade,
  exposure: exposures,
  'forms-filled': formsFilled,
  'identity-breaches': identityBreaches,
  'instruments-read': instrumentsRead,
  'joint-work': jointWorkDone,
  'learning-register': learningRegister,
  memoranda: memorandaStanding,
  'needs-met': needsMet,
  observations: observationsNoted,
  outcomes: outcomesOf,
  oversight: monitoringCoverage,
  parity: parityOf,
  publications: publicationsAgreed,
  purposes: purposesFound,
  'referrals-answered': referralsAnswered,
  'referrals-declined': referralsDeclined,
  'referrals-in-declined': referralsInDeclined,
  'repeated-questions': repeatedQuestions,
  returns: returnsHome,
  'time-to-first-needs': timeToFirstNeeds,
  'training-coverage': trainingCoverage,
  'yearly-assessments': yearlyAssessments,
};
