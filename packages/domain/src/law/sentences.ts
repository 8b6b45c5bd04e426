import type { Sentence } from './sentence.ts';
import { assessmentAndRecoverySentences } from './sentences/assessment-and-recovery.ts';
import { identificationAndCrisisSentences } from './sentences/identification-and-crisis.ts';
import { informationAndJusticeSentences } from './sentences/information-and-justice.ts';
import { modelAndScopeSentences } from './sentences/model-and-scope.ts';
import { monitoringSentences } from './sentences/monitoring.ts';
import { overviewAndSettingsSentences } from './sentences/overview-and-settings.ts';
import { referralToPlanningSentences } from './sentences/referral-to-planning.ts';
import { returnAndClosureSentences } from './sentences/return-and-closure.ts';
import { safetyAndPrivacySentences } from './sentences/safety-and-privacy.ts';
import { staffAndRecordsSentences } from './sentences/staff-and-records.ts';
import { stateAndNeighboursSentences } from './sentences/state-and-neighbours.ts';
import { voiceAndFreedomSentences } from './sentences/voice-and-freedom.ts';

/** Every sentence of the instruments that obliges somebody, under its number: `R115`, or `R059b` where an obligation holds several. */
export const sentences: Readonly<Record<string, Sentence>> = {
  ...overviewAndSettingsSentences,
  ...modelAndScopeSentences,
  ...safetyAndPrivacySentences,
  ...informationAndJusticeSentences,
  ...voiceAndFreedomSentences,
  ...identificationAndCrisisSentences,
  ...referralToPlanningSentences,
  ...assessmentAndRecoverySentences,
  ...returnAndClosureSentences,
  ...staffAndRecordsSentences,
  ...monitoringSentences,
  ...stateAndNeighboursSentences,
};
