import type { Actor } from '../../../packages/domain/src/people/actor.ts';

/** One thing that the server wrote down about a person: what, when it heard of it, and by whom. */
export type Told = {
  readonly type: string;
  readonly id: string;
  /** Since when the server knows of it: the only time that counts (guide `effects.md`, one clock). */
  readonly recordedAt: string;
  /** When somebody says that it happened. */
  readonly occurredAt: string;
  readonly by: Actor;
  readonly said: Readonly<Record<string, unknown>>;
  /** With whom the person lives from then on, where the file says so since this event. */
  readonly lives?: string;
  /** The rules that a record broke, by name, as its event carries them. */
  readonly broke: readonly string[];
};

/** What was written down about one person, in the order in which the server heard of it. The last one is what is judged. */
export type Story = readonly Told[];

/**
 * What no history may hold, beside one sentence of the law that can be enforced. It is written from the text of the law and reads what
 * was written down; it knows no rule, no effect and no state of a file.
 */
export type Invariant = {
  /** The obligation, as the register numbers it. */
  readonly row: string;
  /** *In no history …*: one sentence. */
  readonly says: string;
  /** After which events it is asked: those by which it can be broken. */
  readonly after: readonly string[];
  /** What stands near the way there: events that set up, lift or feign what it asks for. The search goes there more often. */
  readonly near: readonly string[];
  /** Why the last event must not be, in plain words; empty where nothing is wrong. */
  readonly broken: (story: Story) => readonly string[];
};
