import { type CaseCommandName, type CaseCommands, caseCommands } from '@homeward/domain/case/commands';
import type { Role } from '@homeward/domain/people/actor';
import { caseStaff, casework, file } from '../audiences.ts';
import { command } from '../kinds.ts';

/** The route of a command on a case: a path below it, its body as the command says. */
export function onCase<Name extends CaseCommandName>(name: Name, path: string, roles: readonly Role[] = caseStaff) {
  const body = caseCommands[name].body as CaseCommands[Name]['body'];
  return command({ path: `${file}/${path}`, desks: casework, roles, body });
}
