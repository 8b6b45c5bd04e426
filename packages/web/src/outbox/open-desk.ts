import type { Answer } from '../api/asked.ts';
import { call } from '../api/call.ts';
import { clockOffset } from '../api/server-clock.ts';
import type { DeviceDb } from '../device/database.ts';
import type { Unlocked } from '../device/vault.ts';
import type { Session } from '../session/session.tsx';
import type { Told } from './answer.ts';
import { type Copies, dropCopy, keepCopy } from './copies.ts';
import { type Desk, keepSent, keepsAct, onChange, reading, shown } from './desk.ts';
import type { DeskHere } from './desk-here.ts';
import type { Item } from './item.ts';
import { mine, outboxOn, refresh } from './outbox.ts';
import { clearSent } from './rows.ts';
import type { Sending } from './send-one.ts';
import { sendNow, startSender, stopSender, wake } from './sender.ts';
import { submit } from './submit.ts';

async function send(session: Session, { operation, key, path, body, version }: Sending): Promise<Told> {
  const answer = await call(session, operation, { path, body, key, version });
  if (answer.type === 'failed') return answer;
  return { type: 'sent', version: (answer.reply as { readonly version?: number }).version };
}

/** The server's clock less this device's; where nobody told it yet, somebody is asked. */
async function offsetBy(session: Session): Promise<number | undefined> {
  if (clockOffset() === undefined) await call(session, 'whoAmI');
  return clockOffset();
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

type Opening = {
  readonly db: DeviceDb;
  readonly unlocked: Unlocked;
  readonly copies: Copies;
  readonly session: Session;
  /** Something reached the server, or came back from it. */
  readonly onAnswer: () => void;
};

/** Opens the desk of an unlocked vault: its queue, its copies, and the sending that goes on until the vault is closed. */
export async function openDesk({ db, unlocked, copies, session, onAnswer }: Opening): Promise<DeskHere> {
  const { subject: by } = unlocked.vault;
  const channel = new BroadcastChannel('homeward.outbox');
  const outbox = outboxOn({ db, key: unlocked.key, by, now: Date.now, tell: () => channel.postMessage('changed') });
  await clearSent(db, Date.now());
  await refresh(outbox);
  const sender = startSender(outbox, {
    wait,
    locks: navigator.locks,
    clockOffset: () => offsetBy(session),
    ask: (sending) => send(session, sending),
    onAnswer: (item) => void heard(desk, item, onAnswer),
  });
  const desk: Desk = { unlocked, outbox, copies, sender, changes: { count: 0 } };
  channel.onmessage = ({ data }) =>
    void (data === 'changed' ? refresh(outbox).then(() => wake(sender)) : sendNow(sender));
  const here = asSeen(desk, channel);
  whenQuiet(() => void here.reading('listPlaces', {}, () => call(session, 'listPlaces')));
  return here;
}

/** Once the first page stands: the gazetteer is there without a signal too, and nobody waits for it. */
function whenQuiet(act: () => void): void {
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(act) : act()), 2_000);
}

/** The server answered an act: what pages show is read anew. A try in vain has changed nothing. */
async function heard(desk: Desk, { batch, state }: Item, onAnswer: () => void): Promise<void> {
  if (state === 'sent') await keepSent(desk, batch);
  if (state !== 'queued') onAnswer();
}

/** A page that could read has a signal, whatever the browser says of it: nothing waits out its pause. */
async function withSignal<T>({ outbox, sender }: Desk, ask: () => Promise<Answer<T>>): Promise<Answer<T>> {
  const answer = await ask();
  const resting =
    sender.pause !== undefined || mine(outbox).some(({ state, tries }) => state === 'queued' && tries > 0);
  if (answer.type === 'done' && resting) sendNow(sender);
  return answer;
}

/** The desk with what belongs to this tab: other tabs, the line that comes back. */
function asSeen(desk: Desk, channel: BroadcastChannel): DeskHere {
  const now = () => {
    sendNow(desk.sender);
    channel.postMessage('now');
  };
  addEventListener('online', now);
  return {
    desk,
    keeps: keepsAct,
    reading: (operation, asked, ask) => reading(desk, operation, asked, () => withSignal(desk, ask)),
    shown: (operation, asked, read) => shown(desk, operation, asked, read),
    submit: (operation, asked, direct) => submit(desk, operation, asked, direct),
    subscribe: (listener) => onChange(desk, listener),
    changes: () => desk.changes.count,
    sendNow: now,
    copy: (name) => desk.copies.words.get(name),
    keepCopy: (name, value) => keepCopy(desk.copies, name, value),
    dropCopy: (name) => dropCopy(desk.copies, name),
    close() {
      stopSender(desk.sender);
      channel.close();
      removeEventListener('online', now);
    },
  };
}
