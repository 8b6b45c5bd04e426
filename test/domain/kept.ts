import type * as z from 'zod';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, type CaseCommands, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { keep } from './keep.ts';
import { actBy, eventOf, idOf } from './made.ts';

type Said<Name extends CaseCommandName> = z.input<CaseCommands[Name]['body']>;

/** The file after a command that has to stand, done at a moment. Its words are sealed elsewhere: no state ever holds them. */
export function kept<Name extends CaseCommandName>(file: CaseState, name: Name, said: Said<Name>, at?: string, n = 60) {
  const act = actBy('case-worker', {}, at);
  return evolveCase(file, eventOf(keep(name, said, { file, act, id: idOf(n) })));
}

/** The names of all commands, for sweeps. */
export const everyCommand = Object.keys(caseCommands) as CaseCommandName[];
