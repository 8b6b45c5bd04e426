import type { Fault, FaultPlan, PlannedCall } from '@homeward/local/faults';
import { chanceOf, oneOf } from './chance.ts';

/** How many of the border desk's calls to AWS meet a fault, and the seed that says which and what. */
export type Odds = { readonly seed: number; readonly share: number };

const any = [
  'refused',
  'throttled',
  'reply-lost',
  'failed-after-commit',
  'half-reply',
  'delay',
] as const satisfies readonly Fault['type'][];
const ofTransactions = ['conflict', ...any] as const;

function faultFor(chance: () => number, { action }: PlannedCall): Fault {
  // Only a transaction meets another transaction; a reading of one item never does.
  const type = action.startsWith('Transact') ? oneOf(chance, ofTransactions) : oneOf(chance, any);
  return type === 'delay' ? { type, milliseconds: Math.round(5 + chance() * 120) } : { type };
}

/** A seeded plan of faults in front of database and keys, for the calls of one function. `told` hears each one. */
export function planOf({ seed, share }: Odds, functionName: string, told: (kind: Fault['type']) => void): FaultPlan {
  const chance = chanceOf(seed);
  return (call) => {
    if (call.caller !== functionName || chance() >= share) return undefined;
    const fault = faultFor(chance, call);
    told(fault.type);
    return fault;
  };
}
