import { caseCommands } from '@homeward/domain/case/commands';
import type { ActName } from '../acts/groups.ts';

/** The act by which what a clock asks for is written down, as each act says. */
export const settledBy: Readonly<Record<string, ActName>> = Object.fromEntries(
  Object.entries(caseCommands).flatMap(([name, { settles }]) => settles.map((clock) => [clock, name as ActName])),
);
