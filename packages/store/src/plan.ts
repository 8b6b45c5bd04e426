import type { Decision } from '@homeward/domain/command';
import type { Aggregate } from './aggregate.ts';
import type { Beside } from './beside.ts';
import type { ReceiptDraft } from './receipt.ts';
import type { Write } from './write.ts';

/** How a command is carried out on one record. */
export type Plan<Id, State, Event> = {
  readonly of: Aggregate<Id, State, Event>;
  /** Where the record is. Several only where a desk cannot know which country's or which quiet prefix it stands under: the first that is there counts. */
  readonly ids: readonly [Id, ...Id[]];
  /** The command makes the record: its key is the record's id. */
  readonly creates?: boolean;
  /** Whether the record that the command makes was there once and was erased; asked only where its chain of receipts has begun. */
  readonly wasErased?: () => Promise<boolean>;
  /** The command makes the record where there is none, and changes the one that is there: a role proposed at a seat. */
  readonly makes?: boolean;
  /** Whether this actor may know of this record at all. */
  readonly mayKnow?: (state: State) => boolean;
  readonly decide: (state: State | undefined) => Decision<Event> | Promise<Decision<Event>>;
  readonly beside?: readonly Beside[];
  /** Sealed sections, key rows and the like, written in the same transaction. */
  readonly with?: (event: Event) => readonly Write[] | Promise<readonly Write[]>;
  readonly receipt: ReceiptDraft;
  /** The same act in the chains of what else it is about. */
  readonly alsoIn?: (event: Event) => readonly ReceiptDraft[];
};
