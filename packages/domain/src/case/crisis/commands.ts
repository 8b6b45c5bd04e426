import { endCrisis } from './end-crisis.ts';
import { noteCrisisStage } from './note-crisis-stage.ts';
import { openCrisis } from './open-crisis.ts';
import { planIntervention } from './plan-intervention.ts';
import { recordIntervention } from './record-intervention.ts';
import { startIntervention } from './start-intervention.ts';

/** When the person's safety is in danger: Policy III, Standards 7.2. */
export const crisisCommands = {
  openCrisis,
  noteCrisisStage,
  planIntervention,
  startIntervention,
  recordIntervention,
  endCrisis,
} as const;
