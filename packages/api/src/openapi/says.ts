import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { paperOf } from '@homeward/domain/case/documented';
import type { Route } from '../route.ts';
import type { OperationId } from '../routes.ts';
import sentences from '../says.json' with { type: 'json' };

// Beside the routes and not in them: a function carries its routes and nobody reads sentences there.
const says: Readonly<Record<Exclude<OperationId, CaseCommandName>, string>> = sentences;

/** What an operation does, in one sentence of the contract; of an act on a case the one that stands beside it. */
export function saysOf({ operationId }: Route): string {
  const act = Object.hasOwn(caseCommands, operationId) ? caseCommands[operationId as CaseCommandName] : undefined;
  const said = act === undefined ? says[operationId as keyof typeof says] : paperOf(act)?.says;
  if (said === undefined) throw new Error(`nobody says what ${operationId} does`);
  return said;
}
