import { assessmentAndRecoveryKept } from './kept/assessment-and-recovery.ts';
import { identificationAndCrisisKept } from './kept/identification-and-crisis.ts';
import { informationAndJusticeKept } from './kept/information-and-justice.ts';
import { modelAndScopeKept } from './kept/model-and-scope.ts';
import { monitoringKept } from './kept/monitoring.ts';
import { overviewAndSettingsKept } from './kept/overview-and-settings.ts';
import { referralToPlanningKept } from './kept/referral-to-planning.ts';
import { returnAndClosureKept } from './kept/return-and-closure.ts';
import { safetyAndPrivacyKept } from './kept/safety-and-privacy.ts';
import { staffAndRecordsKept } from './kept/staff-and-records.ts';
import { stateAndNeighboursKept } from './kept/state-and-neighbours.ts';
import { voiceAndFreedomKept } from './kept/voice-and-freedom.ts';
import type { KeptBy } from './obligation.ts';

/** By what each obligation is kept today, in the order of the text: all of the law that a function carries to obey it. */
export const keptToday: Readonly<Record<string, KeptBy>> = {
  ...overviewAndSettingsKept,
  ...modelAndScopeKept,
  ...safetyAndPrivacyKept,
  ...informationAndJusticeKept,
  ...voiceAndFreedomKept,
  ...identificationAndCrisisKept,
  ...referralToPlanningKept,
  ...assessmentAndRecoveryKept,
  ...returnAndClosureKept,
  ...staffAndRecordsKept,
  ...monitoringKept,
  ...stateAndNeighboursKept,
};
