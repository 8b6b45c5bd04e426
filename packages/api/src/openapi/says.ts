import type { Route } from '../route.ts';
import type { OperationId } from '../routes.ts';
import sentences from '../says.json' with { type: 'json' };

// Beside the routes and not in them: a function carries its routes and nobody reads sentences there.
const says: Readonly<Record<OperationId, string>> = sentences;

/** What an operation does, in one sentence of the contract. */
export function saysOf({ operationId }: Route): string {
  return says[operationId as OperationId];
}
