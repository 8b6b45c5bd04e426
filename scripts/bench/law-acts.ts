import { pathAt, type Route } from '@homeward/api/route';
import { routes } from '@homeward/api/routes';
import { caseCommands } from '@homeward/domain/case/commands';
import type * as z from 'zod';

// A need said once is corrected, what was told on paper is vouched for, and no publication is withdrawn: the walk tries one that is not in the file.
const exceptions: Readonly<Record<string, string | undefined>> = {
  corrects: 'recordNeeds',
  entry: 'informForDecision',
  publication: undefined,
};

type Inner = { readonly innerType?: z.ZodType; readonly element?: z.ZodType };

/** The list of the file that a field of an act's body names an entry of, as its schema says. */
function listIn(schema: z.ZodType | undefined): unknown {
  if (schema === undefined) return undefined;
  const { innerType, element } = schema.def as Inner;
  return innerType === undefined && element === undefined ? schema.meta()?.['list'] : listIn(innerType ?? element);
}

/** Which earlier act an entry's id in a body is of, by the list that the field names. */
function actOf(operation: string, field: string): string {
  if (field in exceptions) return exceptions[field] ?? '';
  const { body } = caseCommands[operation as keyof typeof caseCommands];
  const list = listIn((body.unwrap().shape as Readonly<Record<string, z.ZodType>>)[field]);
  return Object.entries(caseCommands).find(([, act]) => list !== undefined && act.list === list)?.[0] ?? '';
}

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;

/** The example of an operation, its ids those of what was done before. */
export function lawAct(operation: string, done: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const said = Object.entries(exampleOf(operation)).map(([field, value]: [string, unknown]) => {
    const earlier = done.get(actOf(operation, field));
    const named = (one: unknown) => (typeof one === 'string' && isId.test(one) ? (earlier ?? one) : one);
    return [field, Array.isArray(value) ? value.map(named) : named(value)];
  });
  return Object.fromEntries(said);
}

/** Who does an act on a file, and its path below it. */
export function lawPlace(operation: string): { readonly role: string; readonly sub: string } {
  const route = routeOf(operation);
  const { roles } = route;
  // A second approver knows of a file only while a proposal of it waits.
  const role =
    ['case-worker', 'supervisor'].find((one) => (roles as readonly string[]).includes(one)) ?? 'second-approver';
  return { role, sub: pathAt(route, 'casework').replace('/cases/{caseId}', '') };
}

function exampleOf(operation: string): object {
  return routeOf(operation).example as object;
}

function routeOf(operation: string): Route {
  const found = routes.find((route) => route.operationId === operation);
  if (found === undefined) throw new Error(`no operation is called ${operation}`);
  return found;
}
