import { planAssessment } from './plan-assessment.ts';
import { recordAssessment } from './record-assessment.ts';
import { recordProviderCheck } from './record-provider-check.ts';
import { recordQuestioning } from './record-questioning.ts';
import { shareResult } from './share-result.ts';

/** What is found out together with the person, and what follows from it: Standards 7.6. */
export const assessmentCommands = {
  recordAssessment,
  shareResult,
  planAssessment,
  recordQuestioning,
  recordProviderCheck,
} as const;
