import type * as z from 'zod';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseCommandName, CaseCommands } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import type { Act } from '../../packages/domain/src/command.ts';
import { keep } from './keep.ts';
import { eventOf, fileOf, idOf } from './made.ts';

type Said<Name extends CaseCommandName> = z.input<CaseCommands[Name]['body']>;

/** The case after a command that has to stand. */
export function recorded<Name extends CaseCommandName>(
  name: Name,
  said: Said<Name>,
  { file = fileOf(), act, id = idOf(60) }: { file?: CaseState; act?: Act; id?: string } = {},
): CaseState {
  return evolveCase(file, eventOf(keep(name, said, { file, id, ...(act === undefined ? {} : { act }) })));
}
