import { assessCapacity } from './assess-capacity.ts';
import { explainDecision } from './explain-decision.ts';
import { informForDecision } from './inform-for-decision.ts';
import { recordDecision } from './record-decision.ts';

/** Decisions about the person's life: Standards 6.9, 6.10. */
export const decisionCommands = { informForDecision, recordDecision, assessCapacity, explainDecision } as const;
