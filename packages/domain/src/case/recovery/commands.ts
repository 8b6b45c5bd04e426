import { admitToShelter } from './admit-to-shelter.ts';
import { recordActivity } from './record-activity.ts';
import { recordPace } from './record-pace.ts';
import { recordStrength } from './record-strength.ts';
import { recordTraining } from './record-training.ts';

/** Recovery, at the person's own pace: Standards 7.7, and where they are meanwhile: Policy II.C. */
export const recoveryCommands = { admitToShelter, recordActivity, recordPace, recordStrength, recordTraining } as const;
