import type { CaseState } from '@homeward/domain/case/case';
import { lineOfCopy } from '@homeward/domain/case/disclosures/received-line';
import type { CaseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import { type Opened, projected } from '@homeward/domain/consent/projection';
import { mayBeWithdrawn, withdrawHandover } from '@homeward/domain/handover/withdraw';
import type { AnyRequest } from '@homeward/runtime/request';
import { caseOfCopyWrite } from '@homeward/store/answers';
import { copyAt, copyWrite } from '@homeward/store/copies';
import { handovers } from '@homeward/store/handovers';
import { moveWrites } from '@homeward/store/move-writes';
import type { Write } from '@homeward/store/write';
import type { Json } from '@homeward/vault/canonical-json';
import { closed } from './closed-copy.ts';
import { copyChangeWrites } from './copy-changes.ts';
import { commandOf, type Rooms } from './desk.ts';
import { copyFor } from './disclosures.ts';
import { findHandover } from './handover-places.ts';
import { openPart } from './health-part.ts';
import { openFile } from './open-file.ts';
import { referralEndWrites } from './referral-ends.ts';
import { wishWrites } from './wish-heard.ts';
import type { Fresh } from './words.ts';

type Copy = CaseState['copies'][number];
type Moved = { readonly made: readonly Copy[]; readonly gone: readonly Copy[]; readonly relined: readonly Copy[] };

/** Which copies an event makes, which it closes, and of which its recipient's list says something else from now on. */
function movedBy(before: readonly Copy[], after: readonly Copy[]): Moved {
  const lived = new Map(before.filter(({ status }) => status === 'alive').map((one) => [one.id, lineOf(one)]));
  const alive = after.filter(({ status }) => status === 'alive');
  return {
    made: alive.filter(({ id, handover }) => !lived.has(id) && handover === undefined),
    gone: after.filter(({ id, status }) => status !== 'alive' && lived.has(id)),
    relined: alive.filter((one) => lived.has(one.id) && lived.get(one.id) !== lineOf(one)),
  };
}

const lineOf = (one: Copy): string => JSON.stringify(lineOfCopy(one));

/** A copy that lives on under another last day: what was sealed stays, its line is written anew. */
async function relined({ store }: Rooms, one: Copy): Promise<readonly Write[]> {
  const there = await copyAt(store, one, one.id);
  return there === undefined ? [] : [copyWrite(one, one.id, there.sections, lineOfCopy(one))];
}

async function made(rooms: Rooms, of: string, one: Copy, file: Opened): Promise<readonly Write[]> {
  const sections = projected(file, { to: one.to, use: one.for, sections: one.sections }) as Readonly<
    Record<string, Json>
  >;
  const { writes } = await copyFor(rooms, one, sections, lineOfCopy(one), one.id);
  // Its id comes from the caller's key: it never takes the place of what lies there. The care team writes into the file
  // itself; everybody else answers.
  const back = 'article' in one.restsOn ? [] : [caseOfCopyWrite(one.id, of)];
  return [...writes, ...back].map((write) => ({ ...write, expects: 'new' as const }));
}

function freshOf(event: CaseEvent, words: unknown): readonly Fresh[] {
  const section = 'wordsIn' in event ? event.wordsIn : undefined;
  if (section === undefined || words === undefined || !('id' in event)) return [];
  return [{ entry: event.id, section, said: words }];
}

/** A handover ends, where it has not taken place, when the consent to its sheet was taken back; its stream tells both sides. */
async function handoversEnded(rooms: Rooms, gone: readonly Copy[], request: AnyRequest): Promise<readonly Write[]> {
  const sheets = gone.filter(({ status }) => status === 'withdrawn');
  const ids = new Set(sheets.flatMap(({ handover }) => (handover ? [handover] : [])));
  const ends = [...ids].map(async (handover) => {
    const found = await findHandover(rooms, handover);
    const own = sheets.filter((one) => one.handover === handover);
    if (found === undefined || !mayBeWithdrawn(found.state, own)) return [];
    const decision = withdrawHandover(found.state, request.act);
    if (decision.type === 'refused') return [];
    const { country, quiet } = found.state;
    return moveWrites(commandOf(request), handovers, { country, quiet, handover }, found, decision.event).writes;
  });
  return (await Promise.all(ends)).flat();
}

/** What an event says that lies nowhere yet: the words of an entry, or a whole section. */
type Said = {
  readonly request: AnyRequest;
  readonly words?: unknown;
  readonly written?: Opened;
  readonly fresh?: readonly Fresh[];
};

/**
 * What an event of a case does to the copies of it, to be written in its own transaction: what the person took back is
 * closed, what was shared is sealed for its recipient, what changed is sealed again (Standards 6.3(b)).
 */
export async function copyWrites(
  rooms: Rooms,
  before: CaseState,
  event: CaseEvent,
  { request, words, written = {}, fresh }: Said,
): Promise<readonly Write[]> {
  const after = evolveCase(before, event);
  const moved = movedBy(before.copies, after.copies);
  const sections = [...new Set(moved.made.flatMap((one) => one.sections))];
  const open = { at: event.occurredAt, fresh: fresh ?? freshOf(event, words), written };
  const opened = rooms.desk === 'health' ? openPart : openFile;
  const file = sections.length === 0 ? {} : await opened(rooms, after, sections, open);
  const writes = await Promise.all(moved.made.map((one) => made(rooms, after.id, one, file)));
  const ended = await handoversEnded(rooms, moved.gone, request);
  const heard = ended.length > 0 ? [] : await wishWrites(rooms, before, after, request);
  const lines = await Promise.all(moved.relined.map((one) => relined(rooms, one)));
  const told = referralEndWrites(before, after, request.recordedAt);
  const systems = copyChangeWrites(before, after, request.recordedAt);
  return [...moved.gone.flatMap(closed), ...ended, ...heard, ...told, ...systems, ...lines.flat(), ...writes.flat()];
}
