import type { CaseState } from '../case.ts';
import { latest } from '../latest.ts';

type Known = Pick<CaseState, 'decisions' | 'journeysHome'>;

/** Her decision to go home that waits to be carried out. Her last decision counts, and none after she went home. */
export function awaitedReturn({ decisions, journeysHome }: Known): CaseState['decisions'][number] | undefined {
  const decision = latest(decisions.filter(({ about }) => about === 'return-home'));
  if (decision?.answer !== 'yes') return undefined;
  return journeysHome.some(({ at }) => Date.parse(at) >= Date.parse(decision.at)) ? undefined : decision;
}
