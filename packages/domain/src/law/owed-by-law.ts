import type { Owed } from './obligation.ts';
import { assessmentAndRecovery } from './register/assessment-and-recovery.ts';
import { identificationAndCrisis } from './register/identification-and-crisis.ts';
import { informationAndJustice } from './register/information-and-justice.ts';
import { modelAndScope } from './register/model-and-scope.ts';
import { monitoring } from './register/monitoring.ts';
import { overviewAndSettings } from './register/overview-and-settings.ts';
import { referralToPlanning } from './register/referral-to-planning.ts';
import { returnAndClosure } from './register/return-and-closure.ts';
import { safetyAndPrivacy } from './register/safety-and-privacy.ts';
import { staffAndRecords } from './register/staff-and-records.ts';
import { stateAndNeighbours } from './register/state-and-neighbours.ts';
import { voiceAndFreedom } from './register/voice-and-freedom.ts';

/** A part of the register under the heading a reader sees. */
type Part = { readonly heading: string; readonly obligations: readonly Owed[] };

/** The obligations of the Policy and the Minimum Standards of 2009 in the order of the text. */
export const owedByLaw: readonly Part[] = [
  {
    heading: 'What trafficking is, and where victims are cared for: Policy I and II, Standards 3',
    obligations: overviewAndSettings,
  },
  {
    heading: 'The model of case management and whom the standards bind: Policy III and IV, Standards 2 to 5',
    obligations: modelAndScope,
  },
  { heading: 'Safety, identity, privacy and dignity: Standards 6.1 to 6.4', obligations: safetyAndPrivacy },
  { heading: 'Information, services and justice: Standards 6.5 to 6.7', obligations: informationAndJustice },
  { heading: 'Normality, participation, decisions and movement: Standards 6.8 to 6.11', obligations: voiceAndFreedom },
  { heading: 'Identification and crisis: Standards 7.1 and 7.2', obligations: identificationAndCrisis },
  { heading: 'Referral, reception and planning: Standards 7.3 to 7.5', obligations: referralToPlanning },
  { heading: 'Assessment and recovery: Standards 7.6 and 7.7', obligations: assessmentAndRecovery },
  { heading: 'Reintegration, follow-up and closure: Standards 7.8 to 7.10', obligations: returnAndClosure },
  {
    heading: 'Those who help, the directive on reintegration, records and media: Standards 8 to 12',
    obligations: staffAndRecords,
  },
  { heading: 'Monitoring and evaluation: Standards 13', obligations: monitoring },
  {
    heading: 'The duties of the state and cooperation with neighbours: Policy V to VII, Standards 14 to 16',
    obligations: stateAndNeighbours,
  },
];
