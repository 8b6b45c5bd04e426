import { uuidv7 } from 'uuidv7';
import type { Acting, Reply } from '../demo/acting.ts';
import { Stop } from '../run/verb.ts';

/** Who acts in the drill: all of them invented. */
export type Cast = { readonly worker: Acting; readonly approver: Acting };

const consent = {
  to: 'case-file',
  for: 'care',
  given: true,
  sections: ['identity'],
  how: 'spoken',
  witness: 'demo-witness',
  quality: 'free',
  language: 'km',
  interpreter: false,
  textVersion: '1',
};

async function done(reply: Promise<Reply>): Promise<Reply> {
  const { status, ...answer } = await reply;
  if (status >= 300) throw new Stop(`The platform answered ${status}: ${JSON.stringify(answer.body)}`);
  return { status, ...answer };
}

async function openFile({ worker }: Cast, n: number): Promise<string> {
  const identity = { name: { latin: `Invented Person ${n}` }, age: { birth: String(1960 + (n % 40)) } };
  const plate = { from: 'report', sex: n % 2 === 0 ? 'female' : 'male', citizenship: 'VN', identity, consent };
  const { body } = await done(worker.post('/cases', plate, { key: uuidv7() }));
  const id = String(body['id']);
  const needs = { needs: ['food'] };
  await done(worker.post(`/cases/${id}/needs`, needs, { ifMatch: 1, key: uuidv7() }));
  return id;
}

/** Does something for each of a list, a few at once; answers in their order. */
export async function forEach<One, Made>(
  all: readonly One[],
  make: (one: One, at: number) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const lanes = Array.from({ length: 6 }, async (_, lane) => {
    for (let at = lane; at < all.length; at += 6) made[at] = await make(all[at] as One, at);
  });
  await Promise.all(lanes);
  return made;
}

/** So many files, each opened from a report and written in; their ids as the platform acknowledged them. */
export function openFiles(cast: Cast, many: number, from = 0): Promise<readonly string[]> {
  const numbers = Array.from({ length: many }, (_, at) => from + at);
  return forEach(numbers, (n) => openFile(cast, n));
}

/** Two people of different organisations erase a file. */
export async function eraseFile({ worker, approver }: Cast, id: string): Promise<void> {
  const key = uuidv7();
  const { version } = await done(worker.read(`/cases/${id}`));
  const asked = await done(
    worker.post(`/cases/${id}/erasure-requests`, { reason: 'she-asked' }, { ifMatch: version, key }),
  );
  const answer = { proposal: key, answer: 'approved' };
  await done(approver.post(`/cases/${id}/approvals`, answer, { ifMatch: asked.version, key: uuidv7() }));
}

/** How many of the files are answered to their worker. */
export async function served({ worker }: Cast, ids: readonly string[]): Promise<number> {
  const statuses = await forEach(ids, async (id) => (await worker.read(`/cases/${id}`)).status);
  return statuses.filter((status) => status === 200).length;
}
