import type { Actor } from '@homeward/domain/people/actor';

/** A request as the store needs it: whose, under which key, over which bytes. */
export type Command = {
  readonly key: string;
  readonly operation: string;
  readonly actor: Actor;
  readonly bodyHash: string;
  readonly recordedAt: string;
  /** The version the caller has seen; absent for creations and confirmations. */
  readonly ifMatch?: number | undefined;
};

/** The sort key of a command's event: key, operation and actor, so that nobody else's key can collide with it. */
export function eventKey({ key, operation, actor }: Command): string {
  return `event#${key}#${operation}#${actor.id}`;
}
