import type * as z from 'zod';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, type CaseCommands, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import type { Act } from '../../packages/domain/src/command.ts';
import { actBy, fileOf, idOf } from './made.ts';

type Said<Name extends CaseCommandName> = z.input<CaseCommands[Name]['body']>;

/** One command on a case, its body parsed as the door does it. */
export function keep<Name extends CaseCommandName>(
  name: Name,
  said: Said<Name>,
  { file = fileOf(), act = actBy('case-worker'), id = idOf(60) }: { file?: CaseState; act?: Act; id?: string } = {},
) {
  const body = caseCommands[name].body.parse(said) as z.output<CaseCommands[Name]['body']>;
  return decideCase(name, file, body, act, id, [], 'not-needed');
}
