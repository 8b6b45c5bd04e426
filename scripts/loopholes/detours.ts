import type { Fault } from '../teeth/fault.ts';
import { rules } from '../teeth/fault.ts';

/** A way around one obligation, planted to see that the search finds it. */
export type Detour = Fault & { readonly row: string };

const suite = 'test/loopholes/main.ts';

/** A rule that no longer stands before an effect, or asks for less. */
function inRule(row: string, name: string, rule: string, says: string, from: string, to: string): Detour {
  return { row, name, says, file: `${rules}/${rule}.ts`, from, to, suite };
}

export const detours: readonly Detour[] = [
  inRule(
    'R119',
    'unreachable-unsought',
    'unreachable-means-sought',
    'Whoever cannot be reached is closed without being sought.',
    `if (effect.reason !== 'unreachable') return [];`,
    `return [];`,
  ),
];
