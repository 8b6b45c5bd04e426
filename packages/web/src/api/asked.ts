import type { OperationId, Operations } from '@homeward/api/routes';
import type * as z from 'zod';
import type { Typed } from '../outbox/item.ts';
import type { Problem } from './problem.ts';

export type Reply<Id extends OperationId> = z.infer<Operations[Id]['reply']>;
export type Answer<T> =
  | { readonly type: 'done'; readonly reply: T }
  | { readonly type: 'failed'; readonly problem: Problem };

/** What one call carries: the ids of its path, a query, a body with its key and, for commands, the version that was read. */
export type Asked = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number | undefined;
  /** Sent to its end even when the page goes away meanwhile. */
  readonly keepalive?: boolean;
  /** The form that it came from; it stays on this device. */
  readonly form?: Typed | undefined;
};
