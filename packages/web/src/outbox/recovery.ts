import type { DeviceDb, QueueRow } from '../device/database.ts';
import { type Sealed, vaultKey } from '../device/sealing.ts';
import type { Vault } from '../device/vault-row.ts';
import type { Exported } from './export.ts';
import { type Item, isOpen } from './item.ts';
import { type Outbox, refresh } from './outbox.ts';
import { adopt, allRows, contentIn, itemOf } from './rows.ts';

/** A queue that its owner cannot open any more: on this device, or in a file from another. */
export type Lost = {
  readonly device: string;
  readonly subject: string;
  readonly wrap: Uint8Array<ArrayBuffer>;
  readonly rows: readonly QueueRow[];
  /** Only what lies on this device can be taken away here. */
  readonly here: boolean;
};

/** Every other person's queue on this device with something in it. */
export async function lostHere(db: DeviceDb, me: string): Promise<readonly Lost[]> {
  const [rows, vaults] = await Promise.all([allRows(db), db.getAll('vaults')]);
  return vaults
    .filter(({ subject }) => subject !== me)
    .map(({ device, subject, wraps }: Vault) => ({
      device,
      subject,
      wrap: wraps.recovery.data,
      here: true,
      rows: rows.filter((row) => row.by === subject && isOpen(row)),
    }))
    .filter(({ rows: waiting }) => waiting.length > 0);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** The queue in an exported file; `undefined` for any other file. */
export function lostIn(text: string): Lost | undefined {
  try {
    const { format, device, subject, wrap, acts } = JSON.parse(text) as Exported;
    if (format !== 'homeward-queue-1') return undefined;
    const rows = acts.map(({ sealed, ...item }) => {
      const words: Sealed = { iv: bytesOf(sealed.iv), data: bytesOf(sealed.data).buffer };
      return { ...(item as Item), sealed: words };
    });
    return { device, subject, wrap: bytesOf(wrap.data), rows, here: false };
  } catch {
    return undefined;
  }
}

/** The key as the server gives it back: base64url, RFC 4648. */
export function keyBytesOf(key: string): Uint8Array<ArrayBuffer> {
  return bytesOf(key.replaceAll('-', '+').replaceAll('_', '/'));
}

/** Base64url without padding, as the server takes the wrap. */
export function wrapText(wrap: Uint8Array<ArrayBuffer>): string {
  const text = btoa(Array.from(wrap, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/**
 * Takes a lost queue into the own one, in its order, under its own keys and with its times: what was sent before is not
 * done twice. Each act changes hands in one step, so a device that dies in between has lost none. Tells how many.
 */
export async function takeOver(outbox: Outbox, lost: Lost, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const key = await vaultKey(bytes);
  let taken = 0;
  for (const row of lost.rows) {
    const content = await contentIn(key, row);
    if (content === undefined) continue;
    await adopt(outbox.db, outbox.key, outbox.by, itemOf(row), content);
    taken += 1;
  }
  await refresh(outbox);
  outbox.tell();
  return taken;
}
