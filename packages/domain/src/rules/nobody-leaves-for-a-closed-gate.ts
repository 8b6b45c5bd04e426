import type { GateStatus } from '../directory/gate.ts';
import { rule, technical } from '../law/rule.ts';

export const nobodyLeavesForAClosedGate = rule({
  name: 'nobody-leaves-for-a-closed-gate',
  says: 'Nobody leaves for a gate that is closed on the day of the crossing.',
  ...technical,
  breaches: (gate: GateStatus) => (gate === 'closed' ? ['gate:closed'] : []),
});
