/** Who does something, as records and receipts name them: somebody at a desk, or a function of the platform. */
export type Doer = {
  readonly id: string;
  readonly role: string;
  readonly organisation: string;
  readonly country: string;
  readonly desk: string;
};

/** A request as the store needs it: whose, under which key, over which bytes. */
export type Command = {
  readonly key: string;
  readonly operation: string;
  readonly actor: Doer;
  readonly bodyHash: string;
  readonly recordedAt: string;
  /** The version the caller has seen; absent for creations and confirmations. */
  readonly ifMatch?: number | undefined;
};

/** The sort key of a command's event: key, operation and actor, so that nobody else's key can collide with it. */
export function eventKey({ key, operation, actor }: Command): string {
  return `event#${key}#${operation}#${actor.id}`;
}
