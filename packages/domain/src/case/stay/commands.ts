import { answerBasicNeed } from './answer-basic-need.ts';
import { beginStay } from './begin-stay.ts';
import { endStay } from './end-stay.ts';
import { giveServiceCard } from './give-service-card.ts';
import { recordTriggers } from './record-triggers.ts';

/** Where the person is cared for: Policy I and II, Standards 3. */
export const stayCommands = { beginStay, endStay, answerBasicNeed, recordTriggers, giveServiceCard } as const;
