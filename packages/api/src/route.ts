import type { Desk, Role } from '@homeward/domain/people/actor';
import type * as z from 'zod';

/**
 * One operation: where it is, who may call it, what goes in and what comes out.
 * `create`: POST, the Idempotency-Key is the new record's id. `command`: POST with Idempotency-Key and If-Match.
 * `confirm`: POST with Idempotency-Key, its body carries the minutes' hash in place of If-Match. `search`: POST that changes nothing.
 * `rows`: POST of many things, each under a name of its own; the same ones again change nothing. `read`: GET.
 */
export type Route = {
  readonly operationId: string;
  readonly method: 'GET' | 'POST';
  /** Within the desk: `/batches/{batchId}`; the desk's prefix `/v1/{desk}` comes before it. */
  readonly path: string;
  readonly kind: 'create' | 'command' | 'confirm' | 'search' | 'rows' | 'read';
  /** Where the same operation is about different things at different desks: the path as it stands at each of them. */
  readonly at?: Readonly<Partial<Record<Desk, string>>>;
  readonly desks: readonly Desk[];
  readonly roles: readonly Role[];
  /** Without a token: a one-time link in its body stands for token and seat (desks plan, section 6). No role calls it. */
  readonly open?: true;
  /** It looks in many places: its answer leaves at a longer step than one that looks in one. */
  readonly wide?: true;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly reply: z.ZodType;
  readonly example?: unknown;
};

/** The path of an operation within one desk. */
export function pathAt({ at, path }: Pick<Route, 'at' | 'path'>, desk: Desk): string {
  return at?.[desk] ?? path;
}

/** The status of a successful answer. */
export function successOf(route: Route): 200 | 201 {
  return route.kind === 'create' ? 201 : 200;
}
