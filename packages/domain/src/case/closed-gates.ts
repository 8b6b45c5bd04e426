import { gatesInForce } from '../law/guards.ts';
import type { CaseState } from './case.ts';

/** What may not be done yet, and by which article: the gates that the case alone keeps closed, before anybody tries. */
export type ClosedGate = {
  readonly commands: readonly string[];
  readonly code: string;
  readonly says: string;
  readonly restsOn: readonly string[];
  readonly breaches: readonly string[];
};

export function closedGates(file: CaseState, at: string): readonly ClosedGate[] {
  return gatesInForce()
    .map(({ guards, name, says, restsOn, standing }) => ({
      commands: guards,
      code: name,
      says,
      restsOn,
      breaches: standing(file, at),
    }))
    .filter(({ breaches }) => breaches.length > 0);
}
