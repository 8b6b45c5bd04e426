import type { Desk } from './desk.ts';
import { isOpen } from './item.ts';
import { allRows } from './rows.ts';

/** The way out of a device that dies: the queue as it lies there, sealed, with the wrap that a shift lead can have opened. */
export type Exported = {
  readonly format: 'homeward-queue-1';
  readonly device: string;
  readonly subject: string;
  readonly wrap: { readonly kid: string; readonly data: string };
  readonly acts: readonly (Record<string, unknown> & {
    readonly sealed: { readonly iv: string; readonly data: string };
  })[];
};

function base64(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string {
  return btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
}

/** What waits, as a file of sealed words. Nothing in it is readable without the recovery key. */
async function exportOf({ outbox, unlocked: { vault } }: Desk): Promise<Exported> {
  const rows = (await allRows(outbox.db)).filter((row) => row.by === outbox.by && isOpen(row));
  const { kid, data } = vault.wraps.recovery;
  return {
    format: 'homeward-queue-1',
    device: vault.device,
    subject: vault.subject,
    wrap: { kid, data: base64(data) },
    acts: rows.flatMap(({ sealed, ...item }) =>
      sealed ? [{ ...item, sealed: { iv: base64(sealed.iv), data: base64(sealed.data) } }] : [],
    ),
  };
}

/** Hands the file to the browser, which asks where to put it. */
export async function saveExport(desk: Desk): Promise<void> {
  const text = JSON.stringify(await exportOf(desk));
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: 'homeward-queue.json' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
