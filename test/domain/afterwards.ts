import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { CaseCommandName } from '../../packages/domain/src/case/commands.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import type { Act } from '../../packages/domain/src/command.ts';
import { keep } from './keep.ts';
import { eventOf } from './made.ts';

/** The case after a command that has to stand. */
export function afterwards(
  file: CaseState,
  name: CaseCommandName,
  said: object,
  more: { readonly act?: Act; readonly id?: string } = {},
): CaseState {
  return evolveCase(file, eventOf(keep(name, said as never, { ...more, file })));
}
