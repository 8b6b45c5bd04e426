import { uuidv7 } from 'uuidv7';
import type { Running } from '../../cloud/running.ts';
import { ask } from '../../functions/asking.ts';

/** Whoever must notice nothing: the embassy's liaison, and their country's central unit as long as nothing is told to it. */
export type Onlooker = 'embassy-th' | 'counterpart-th';

/** Everything that an onlooker can see at one moment, cell by cell, to the last byte of each answer. */
export type View = ReadonlyMap<string, string>;

/** The ids of what must stay unseen, the newest of each kind; without any, ids of nothing. */
export type Hidden = Readonly<Partial<Record<'case' | 'handover' | 'disclosure' | 'batch', string>>>;

const lists = ['/me', '/gates', '/handovers', '/handovers?closed=true', '/handovers?limit=1', '/disclosures'];
const minutes = { minutes: '0'.repeat(64) };

/** What the person can try with an id that the person has from somewhere. */
function tries({ case: file, handover, disclosure, batch }: Hidden) {
  const nothing = uuidv7();
  const [at, copy] = [`/handovers/${handover ?? nothing}`, `/disclosures/${disclosure ?? nothing}`];
  return [
    ...[at, `${at}/minutes`, copy].map((path) => ({ name: path, method: 'GET', path, body: undefined })),
    ...(['acknowledgements', 'departures', 'notices', 'returns'] as const).map((act) => ({
      name: act,
      method: 'POST',
      path: `${at}/${act}`,
      body: '{}',
    })),
    { name: 'confirmations', method: 'POST', path: `${at}/confirmations`, body: JSON.stringify(minutes) },
    { name: 'a tick', method: 'POST', path: `${at}/checklist/C06/ticks`, body: '{"answer":"done"}' },
    { name: 'the case', method: 'GET', path: `../casework/cases/${file ?? nothing}`, body: undefined },
    { name: 'the truck', method: 'GET', path: `../transit/batches/${batch ?? nothing}`, body: undefined },
    { name: 'the report', method: 'GET', path: '../task-force/reports/bilateral/TH/2026', body: undefined },
  ].map(({ path, name, ...one }) => ({ ...one, path, name: name.replace(/[0-9a-f-]{36}/, '{id}') }));
}

/** What an onlooker sees: the person’s lists and counts, what the person knows of, what the person tries, and the mails that came. `known` are paths of their own. */
export async function viewOf(
  { cloud }: Running,
  { who, token, known }: { readonly who: Onlooker; readonly token: string; readonly known: readonly string[] },
  hidden: Hidden,
): Promise<View> {
  const own = [...lists, ...known].map((path) => ({ name: path, method: 'GET', path, body: undefined }));
  const cells = await Promise.all(
    [...own, ...tries(hidden)].map(async ({ name, method, path, body }) => {
      const url = new URL(`/v1/${who}/${path.replace(/^\//, '')}`, cloud.url);
      const act =
        method === 'GET' ? {} : { 'content-type': 'application/json', 'idempotency-key': uuidv7(), 'if-match': '"1"' };
      const answer = await ask(cloud.url, method, url.pathname + url.search, { token, headers: act, body });
      return [name, JSON.stringify(answer)] as const;
    }),
  );
  const mails = cloud.mail.messages().filter(({ to }) => to.includes(`${who}@homeward.example`));
  const told = mails.map(({ subject, text, html, raw }) => JSON.stringify({ subject, text, html, raw }));
  return new Map([...cells, ['mails', told.join('\n')]]);
}

/** The cells that are not as they were. */
export function changedCells(before: View, after: View): readonly string[] {
  return [...before.keys()].filter((name) => before.get(name) !== after.get(name));
}
