import { type Country, type Desk, deskPath } from '@homeward/domain/people/actor';
import { pathAt, type Route } from './route.ts';

/** The operation that a method and a path name, with the variables of the path as they stand in it. */
export type Found = { readonly route: Route; readonly params: Readonly<Record<string, string>> };

/** Finds the operation of `GET` and `/v1/transit/batches/…`, or nothing. */
type Finder = (method: string, path: string) => Found | undefined;

/** Where a path ends: the operation, and which part of the path each variable is. */
type End = { readonly route: Route; readonly variables: readonly (readonly [name: string, at: number])[] };
type Place = { readonly literals: Map<string, Place>; variable?: Place; readonly ends: Map<string, End> };

// Ids, codes, days, seats. Whatever else stands in a path names nothing: two dots, an encoded sign, another script, a whole sentence.
const plain = /^(?!\.+$)[\w.:-]{1,128}$/;

/**
 * Makes the finder of one desk in one country from the list of routes; a function makes it once, at its start. A literal comes before a
 * variable, from the left, as in API Gateway. The path comes decoded (the gateway does it once) and is not decoded again.
 * Throws when two operations would answer one method of one path.
 */
export function finderOf(desk: Desk, country: Country, routes: readonly Route[]): Finder {
  const prefix = `/v1/${deskPath(desk, country)}/`;
  const root = newPlace();
  for (const route of routes) if (route.desks.includes(desk)) plant(root, desk, route);
  return (method, path) => {
    if (!path.startsWith(prefix)) return undefined;
    const parts = path.slice(prefix.length).split('/');
    const end = endOf(root, method, parts, 0);
    if (end === undefined) return undefined;
    return { route: end.route, params: Object.fromEntries(end.variables.map(([name, at]) => [name, parts[at] ?? ''])) };
  };
}

function newPlace(): Place {
  return { literals: new Map(), ends: new Map() };
}

function nameOf(part: string): string | undefined {
  return part.startsWith('{') ? part.slice(1, -1) : undefined;
}

function plant(root: Place, desk: Desk, route: Route): void {
  let place = root;
  const parts = pathAt(route, desk).slice(1).split('/');
  for (const part of parts) place = nextPlace(place, part);
  const there = place.ends.get(route.method);
  if (there !== undefined)
    throw new Error(`${there.route.operationId} and ${route.operationId} have one path at the desk ${desk}.`);
  const variables = parts.flatMap((part, at) => {
    const name = nameOf(part);
    return name === undefined ? [] : [[name, at] as const];
  });
  place.ends.set(route.method, { route, variables });
}

function nextPlace(place: Place, part: string): Place {
  if (nameOf(part) !== undefined) {
    place.variable ??= newPlace();
    return place.variable;
  }
  const next = place.literals.get(part) ?? newPlace();
  place.literals.set(part, next);
  return next;
}

function endOf(place: Place, method: string, parts: readonly string[], at: number): End | undefined {
  const part = parts[at];
  if (part === undefined) return place.ends.get(method);
  const literal = place.literals.get(part);
  const end = literal && endOf(literal, method, parts, at + 1);
  if (end !== undefined || place.variable === undefined || !plain.test(part)) return end;
  return endOf(place.variable, method, parts, at + 1);
}
