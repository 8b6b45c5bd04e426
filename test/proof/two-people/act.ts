import type { Actor } from '@homeward/domain/people/actor';
import type { Asking, openDesks, Told } from '../../functions/desks-in-process.ts';

export type Desks = Awaited<ReturnType<typeof openDesks>>;

/** What may be other than usual about a try to complete an act. */
export type Otherwise = Partial<Pick<Asking, 'version' | 'groups' | 'device'>> & { readonly body?: object };
export type Complete = (by: Actor, otherwise?: Otherwise) => Promise<Told>;

/** An act that one person has begun, and that waits for another. */
export type Begun = {
  /** Two who may complete it, each alone. */
  readonly lawful: readonly [Actor, Actor];
  readonly complete: Complete;
  /** What the first person did, sent again under its key. */
  readonly again: () => Promise<Told>;
  /** What is tried without a second person, by name: each is refused, whenever it comes. */
  readonly alone: Readonly<Record<string, () => Promise<Told>>>;
  /** The person is given another role meanwhile, tries with it, and has their seat again. */
  readonly reseated: () => Promise<Told>;
  /** What waits is changed; gives the answer to a lawful try to complete what it was before. */
  readonly changed: () => Promise<Told>;
  /** Who completed it, as the record says: nobody, or one. */
  readonly completedBy: () => Promise<readonly string[]>;
};

/** One act that takes two people (access plan, "Acts that take two people"). */
export type TwoPersonAct = { readonly name: string; readonly begin: (desks: Desks) => Promise<Begun> };

/** The answer to a first person's act, which has to stand. */
export function stood(told: Told): Told {
  if (told.status >= 300) throw new Error(`not begun: ${told.status} ${JSON.stringify(told.body)}`);
  return told;
}
