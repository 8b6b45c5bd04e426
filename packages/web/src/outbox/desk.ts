import type { OperationId } from '@homeward/api/routes';
import { hasEnded } from '@homeward/domain/arrival/standing';
import type { Actor } from '@homeward/domain/people/actor';
import type { Answer, Asked, Reply } from '../api/asked.ts';
import type { Unlocked } from '../device/vault.ts';
import { type Copies, dropCopy, keepCopy } from './copies.ts';
import type { BatchView } from './fold.ts';
import { isOpen, type Kept, kept } from './item.ts';
import { isOfToday, noteToday, placesName } from './kept-places.ts';
import { mine, type Outbox, queued, subscribe } from './outbox.ts';
import type { Sender } from './sender.ts';
import { listWithQueued, withQueued } from './shown.ts';

/** The border desk of one unlocked device: what was read stays, what is done waits for a signal, both are shown as one. */
export type Desk = {
  readonly unlocked: Unlocked;
  readonly outbox: Outbox;
  readonly copies: Copies;
  readonly sender: Sender;
  /** Counts changes of what is shown. */
  readonly changes: { count: number };
};

const keptReads: readonly OperationId[] = ['whoAmI', 'listNames', 'listGates', 'listBatches', 'viewBatch'];

export function keepsAct(operation: OperationId): operation is Kept {
  return (kept as readonly string[]).includes(operation);
}

function nameOf(operation: OperationId, { path, query }: Asked): string | undefined {
  if (operation === 'listPlaces') return placesName(query?.['province']);
  if (!keptReads.includes(operation) || query !== undefined) return undefined;
  return operation === 'viewBatch' ? `viewBatch:${path?.['batchId']}` : operation;
}

/** Who acts on this device, as the server last told. */
export function actorOf({ copies, unlocked }: Desk): Actor {
  const me = copies.words.get('whoAmI') as Actor | undefined;
  const { subject: id, role } = unlocked.vault;
  return me ?? { id, role, desk: 'transit', country: 'KH', organisation: '' };
}

function queueOf({ outbox }: Desk, batch: string) {
  return queued(outbox).filter(({ item }) => item.batch === batch);
}

/** A batch as it stands on this device. */
export function batchOn(desk: Desk, id: string): BatchView | undefined {
  const read = (desk.copies.words.get(`viewBatch:${id}`) ?? undefined) as BatchView | undefined;
  return withQueued(read, queueOf(desk, id), actorOf(desk));
}

/** The batches that only this device knows yet. */
function batchesOnlyHere({ outbox }: Desk): readonly string[] {
  return mine(outbox).flatMap(({ operation, record }) => (operation === 'logBatch' ? [record] : []));
}

/** What a page shows of a read: the server's words or their copy, with what waits on this device. */
export function shown<Id extends OperationId>(desk: Desk, operation: Id, asked: Asked, read: Reply<Id> | undefined) {
  const name = nameOf(operation, asked);
  if (name === undefined || read === undefined) return read;
  if (operation === 'viewBatch')
    return (batchOn(desk, asked.path?.['batchId'] ?? '') ?? undefined) as Reply<Id> | undefined;
  if (operation !== 'listBatches') return read ?? undefined;
  const list = (read ?? { items: [], next: null }) as Reply<'listBatches'>;
  return listWithQueued(list, (id) => batchOn(desk, id), batchesOnlyHere(desk)) as Reply<Id>;
}

const patience = 3000;

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** Whether the answer says nothing of the record, only that nobody could be asked. */
function unanswered<T>(answer: Answer<T> | undefined): boolean {
  return (
    answer === undefined ||
    (answer.type === 'failed' && [0, 401, 429, 500, 502, 503, 504].includes(answer.problem.status))
  );
}

/**
 * Reads, and keeps a sealed copy of what the desk needs without a signal. Nobody waits longer than three seconds for a
 * line where there is a copy. `null` stands for a batch that only this device knows.
 */
export async function reading<Id extends OperationId>(
  desk: Desk,
  operation: Id,
  asked: Asked,
  ask: () => Promise<Answer<Reply<Id>>>,
): Promise<Answer<Reply<Id>>> {
  const name = nameOf(operation, asked);
  if (name === undefined) return ask();
  const copy = desk.copies.words.get(name) as Reply<Id> | undefined;
  if (copy !== undefined && isOfToday(desk.copies, name)) return { type: 'done', reply: copy };
  const onlyHere = operation === 'listBatches' || batchesOnlyHere(desk).includes(asked.path?.['batchId'] ?? '');
  const fallback = copy ?? (onlyHere ? (null as Reply<Id>) : undefined);
  const asking = ask().then(async (answer) => {
    if (answer.type === 'done') await keepRead(desk, name, answer.reply);
    return answer;
  });
  const answer =
    fallback === undefined ? await asking : await Promise.race([asking, after(navigator.onLine ? patience : 0)]);
  const gone = answer?.type === 'failed' && answer.problem.status === 404 && onlyHere;
  if (fallback !== undefined && (unanswered(answer) || gone)) return { type: 'done', reply: fallback };
  return answer ?? asking;
}

async function keepRead(desk: Desk, name: string, reply: unknown): Promise<void> {
  const { copies, changes } = desk;
  if (name.startsWith('viewBatch:') && hasEnded(reply as BatchView)) await dropCopy(copies, name);
  else await keepCopy(copies, name, reply);
  if (name.startsWith(placesName())) await noteToday(copies, name, reply as Reply<'listPlaces'>);
  if (name === 'listBatches') await dropClosed(desk, reply as Reply<'listBatches'>);
  changes.count += 1;
}

/** A batch that is not open any more leaves no readable copy, once nothing of it waits here. */
async function dropClosed(desk: Desk, { items, next }: Reply<'listBatches'>): Promise<void> {
  if (next !== null) return;
  const open = new Set([
    ...items.map(({ id }) => id),
    ...mine(desk.outbox)
      .filter(isOpen)
      .map(({ batch }) => batch),
  ]);
  const names = [...desk.copies.words.keys()].filter((name) => name.startsWith('viewBatch:'));
  for (const name of names) if (!open.has(name.slice('viewBatch:'.length))) await dropCopy(desk.copies, name);
}

/** What was sent goes into the copy: a reload without a signal still shows the person. */
export async function keepSent(desk: Desk, batch: string): Promise<void> {
  const read = (desk.copies.words.get(`viewBatch:${batch}`) ?? undefined) as BatchView | undefined;
  const sent = queueOf(desk, batch).filter(({ item }) => !isOpen(item));
  const view = withQueued(read, sent, actorOf(desk));
  if (view !== undefined && !hasEnded(view)) await keepCopy(desk.copies, `viewBatch:${batch}`, view);
}

export function onChange(desk: Desk, listener: () => void): () => void {
  return subscribe(desk.outbox, () => {
    desk.changes.count += 1;
    listener();
  });
}
