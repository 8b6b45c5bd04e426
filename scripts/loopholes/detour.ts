import type { Fault } from '../teeth/fault.ts';
import { rules } from '../teeth/fault.ts';

/** A way around one obligation, planted to see that the search finds it. */
export type Detour = Fault & { readonly row: string };

const suite = 'test/loopholes/main.ts';
export const acts = 'packages/domain/src/case';

export function inFile(row: string, file: string, name: string, says: string, from: string, to: string): Detour {
  return { row, name, says, file, from, to, suite };
}

/** A rule that no longer stands before an effect, or asks for less. */
export function inRule(row: string, rule: string, name: string, says: string, from: string, to: string): Detour {
  return inFile(row, `${rules}/${rule}.ts`, name, says, from, to);
}
