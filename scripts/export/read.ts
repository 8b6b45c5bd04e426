import type { HtcdsRecord } from '@homeward/interchange/record';
import type { Acting } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';

type Item = {
  readonly case: string;
  readonly record: HtcdsRecord;
  readonly leftOut: readonly { readonly field: string; readonly why: string }[];
};
type Recipient =
  | { readonly type: 'own-organisation' }
  | { readonly type: 'recipient'; readonly kind: string; readonly organisation: string; readonly for: string };
type View = {
  readonly id: string;
  readonly status: string;
  readonly to: Recipient;
  readonly at: string;
  readonly approvedBy?: string;
  readonly count: number;
  readonly items: readonly Item[];
  readonly next: string | null;
};
export type Approved = Omit<View, 'next' | 'status'>;

type Say = (line: string) => void;

/** Proposes the list and gives the proposal's id; what stands against it is said in the platform's own words. */
export async function proposed(who: Acting, to: object, say: Say): Promise<string> {
  const { status, body } = await who.post('/exports', { to });
  if (status !== 201) throw new Stop(String(body['says'] ?? body['title'] ?? `The platform answered ${status}.`));
  const id = String(body['id']);
  say(`Proposed as ${id}. A second approver of another organisation answers it on their page of proposals.`);
  return id;
}

const seconds = 1000;
const lookAgainAfter = 3 * seconds;

async function page(who: Acting, id: string, cursor?: string): Promise<View> {
  const { status, body } = await who.read<View>(
    `/exports/${id}?limit=25${cursor === undefined ? '' : `&cursor=${cursor}`}`,
  );
  if (status !== 200) throw new Stop(`There is no export ${id} of yours.`);
  return body;
}

/** Waits until the export was answered, and reads it to its end. */
export async function readAll(who: Acting, id: string, say: Say): Promise<Approved> {
  let view = await page(who, id);
  if (view.status === 'proposed')
    say(`${view.count} cases wait for the second person; stop with Ctrl-C and go on with --proposal ${id}.`);
  while (view.status === 'proposed') {
    await new Promise((done) => void setTimeout(done, lookAgainAfter));
    view = await page(who, id);
  }
  if (view.status !== 'approved') throw new Stop('The second person declined: nothing was exported.');
  const items = [...view.items];
  while (view.next !== null) {
    view = await page(who, id, view.next);
    items.push(...view.items);
    say(`read ${items.length} of ${view.count} cases`);
  }
  return { ...view, items };
}
