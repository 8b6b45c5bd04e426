import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '@homeward/domain/case/case';
import type { CaseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import { staysOneWith, toldBy, withJoined } from '@homeward/domain/case/one-person/joined';
import { cases } from '@homeward/store/cases';
import type { Command } from '@homeward/store/command';
import { load, type Versioned } from '@homeward/store/load';
import { moveWrites } from '@homeward/store/move-writes';
import type { Store } from '@homeward/store/open-store';
import { chainHead, receiptWrite } from '@homeward/store/receipt';
import { chainOf } from '@homeward/store/receipt-chain';
import type { Write } from '@homeward/store/write';
import { idFrom } from '@homeward/vault/name-tag';
import { blockWrites } from './contact-blocks.ts';

/** The id of what an act under a key leaves in the other of two files: the same whenever the act is tried again. */
export function idBeside(key: string, other: string): string {
  return idFrom(createHash('sha256').update(`${key}/${other}`).digest());
}

type Act = {
  readonly command: Command;
  /** Whether this desk can close copies at once; where it cannot, the clocks do. */
  readonly closes: boolean;
  /** What the event does to copies, handovers and referrals of the other file. */
  readonly follows: (file: CaseState, event: CaseEvent) => Promise<readonly Write[]> | readonly Write[];
};

type One = NonNullable<CaseState['oneWith']>;

/** The other file of a person, while it too says that the two are one. */
async function otherOf(store: Store, own: string, { file, merge }: One): Promise<Versioned<CaseState> | undefined> {
  const other = file === own ? undefined : await load(store, cases, file);
  return other?.state.oneWith?.merge === merge && other.state.erased === undefined ? other : undefined;
}

/**
 * What an act in one of two files of a person writes in the other, in the same transaction: whom the person refused,
 * and who is kept away from them, counts there from the same moment (Standards 6.3(b)).
 */
export async function toldBeside(
  store: Store,
  before: CaseState,
  said: CaseEvent,
  { command, closes, follows }: Act,
): Promise<readonly Write[]> {
  const after = evolveCase(before, said);
  const one = staysOneWith(before, after);
  const other = one && (await otherOf(store, before.id, one));
  if (one === undefined || other === undefined) return [];
  const { state: file } = other;
  const telling = {
    id: idBeside(command.key, file.id),
    merge: one.merge,
    occurredAt: said.occurredAt,
    by: command.actor.id,
  };
  const told = toldBy(after, telling);
  // What was said at the border is known in both before casework takes it in, and closes copies only then.
  const isClosing = closes && said.type === 'AnswerTakenIn';
  if (!isClosing && isDeepStrictEqual(withJoined(file, told), file)) return [];
  const event: CaseEvent = { type: 'OtherFileHeard', ...told, closes };
  const { actor, operation, recordedAt: at } = command;
  const receipt = { actor, operation, thing: `case#${file.id}`, at, caseId: file.id };
  return [
    ...moveWrites({ ...command, key: telling.id }, cases, file.id, other, event).writes,
    ...(await follows(file, event)),
    ...blockWrites(file, event),
    receiptWrite(receipt, await chainHead(store, chainOf(receipt))),
  ];
}
