import type { Answer, Asked, Reply } from '../api/asked.ts';
import type { Problem } from '../api/problem.ts';
import { actorOf, batchOn, type Desk } from './desk.ts';
import { type Folded, fold } from './fold.ts';
import { type Item, type Kept, placeOf, type Typed } from './item.ts';
import { add, mine, openCount, remove, type Said, sayAnew } from './outbox.ts';
import { wake } from './sender.ts';
import { actFor } from './shown.ts';

export type Submitted = Asked & { readonly key: string; readonly body: unknown; readonly form?: Typed | undefined };

type Told = Answer<Readonly<Record<string, unknown>>>;

/** Nobody waits longer at a form for a slow line: by then the act lies on the device. */
const patience = 3000;

const deviceFull: Problem = { status: 0, code: 'device-full' };

function judged(desk: Desk, { key: id, operation, path, body }: Said): ReturnType<typeof fold> {
  const { record, batch } = placeOf(operation, id, path, body);
  const act = actFor(actorOf(desk), desk.outbox.now());
  return fold(batchOn(desk, batch), { id, operation, record, body }, act);
}

type Refused = Exclude<ReturnType<typeof fold>, Folded | undefined>;

function problemOf({ code, says, restsOn, breaches, all }: Refused): Problem {
  return { status: 409, code, says, restsOn, breaches, rules: all };
}

/** Writes it down; said anew where it was refused before. */
async function writeDown({ outbox }: Desk, said: Said): Promise<boolean> {
  try {
    const before = mine(outbox).find(({ id }) => id === said.key);
    await (before ? sayAnew(outbox, before, said) : add(outbox, said));
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes on an act of the border desk. The law on this device judges first; then the act lies sealed on the disk, whatever
 * happens next. With a signal the server's answer is waited for a moment and shown as it always was; without, the act
 * counts as done and is sent when it can be. `direct` asks the server at once: where nothing waits here, its word on what
 * it knows better is the one that counts.
 */
export async function submit<Id extends Kept>(
  desk: Desk,
  operation: Id,
  asked: Submitted,
  direct: () => Promise<Answer<Reply<Id>>>,
): Promise<Answer<Reply<Id>>> {
  const { key, path = {}, version: seen, form } = asked;
  const said: Said = { operation, key, path, body: asked.body as Said['body'], seen, form };
  const folded = judged(desk, said);
  if (folded !== undefined && 'type' in folded) {
    if (navigator.onLine && openCount(desk.outbox) === 0) return direct();
    return { type: 'failed', problem: problemOf(folded) };
  }
  if (!(await writeDown(desk, said))) return { type: 'failed', problem: deviceFull };
  const { record } = placeOf(operation, key, path, said.body);
  const reply = folded?.reply ?? { id: record, version: seen ?? 0, status: '' };
  return (await answerTo(desk, key, reply)) as Answer<Reply<Id>>;
}

async function answerTo(desk: Desk, key: string, reply: Readonly<Record<string, unknown>>): Promise<Told> {
  const { outbox, sender } = desk;
  wake(sender);
  const item = navigator.onLine ? await settled(desk, key) : undefined;
  if (item?.state === 'sent') return { type: 'done', reply: { ...reply, version: item.told ?? reply['version'] } };
  if (item?.state !== 'refused' && item?.state !== 'conflict') return { type: 'done', reply };
  // The form is still open, with all that was typed: the act goes back into it.
  const problem = outbox.contents.get(key)?.problem ?? { status: 0, code: 'network' };
  await remove(outbox, key);
  return { type: 'failed', problem };
}

/** Whether nothing more is to be waited for: answered, taken out by somebody, tried in vain, or nobody can send. */
function isOver({ sender }: Desk, item: Item | undefined): boolean {
  if (item === undefined || item.tries > 0 || sender.pause !== undefined) return true;
  return item.state !== 'queued' && item.state !== 'sending';
}

/** The act once the server has answered it or the line failed; at the latest after a moment. */
function settled(desk: Desk, key: string): Promise<Item | undefined> {
  const { outbox } = desk;
  const item = () => mine(outbox).find(({ id }) => id === key);
  return new Promise((resolve) => {
    const look = () => {
      if (isOver(desk, item())) end();
    };
    const end = () => {
      outbox.listeners.delete(look);
      clearTimeout(timer);
      resolve(item());
    };
    const timer = setTimeout(end, patience);
    outbox.listeners.add(look);
    look();
  });
}
