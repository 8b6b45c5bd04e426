import { uuidv7 } from 'uuidv7';
import type { Running } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import type { Journal } from './journal.ts';
import { sharingIn } from './sharing-tale.ts';

type Line = Readonly<Record<string, unknown>>;

/** Somebody whom a partner refers to casework, with their consent. */
export function referredBy(external?: string, more: Line = {}): Line {
  return {
    sex: 'female',
    citizenship: 'VN',
    language: 'vi',
    needs: ['safety'],
    services: ['accommodation'],
    ...(external === undefined ? {} : { external: { system: 'primero', id: external } }),
    sections: {
      identity: { name: { latin: 'Invented Person' }, age: { birth: '1991' }, birthplace: 'An Giang' },
      needs: { note: 'Invented: asked us for a place to stay.' },
    },
    consent: { ...consentTo('case-file'), language: 'vi', interpreter: true },
    ...more,
  };
}

/** Referrals over HTTP: sent, listed, read, taken or not. */
export function referralsIn(running: Running) {
  const [partner, worker] = [running.as('provider'), running.as('case-worker')];
  const send = (said: Line, key = uuidv7()) => partner.post('/referrals', said, { key });
  const sent = async (said: Line) => String((await done(send(said))).body['id']);
  const listOf = async (role: string) =>
    (await done(running.as(role).read('/referrals'))).body['items'] as readonly (Line & { id: string })[];
  const lineOf = async (id: string, role = 'provider') => (await listOf(role)).find((one) => one.id === id);
  const versionOf = async (id: string) => Number((await lineOf(id))?.['version']);
  const decline = async (id: string, said: Line = { reason: 'no-place' }) =>
    worker.post(`/referrals/${id}/refusals`, said, { ifMatch: await versionOf(id) });
  const withdraw = async (id: string, said: Line = { reason: 'she-changed-her-mind' }) =>
    partner.post(`/referrals/${id}/withdrawals`, said, { ifMatch: await versionOf(id) });
  const accept = (id: string, key = uuidv7(), more: Line = {}) =>
    worker.post('/cases', { from: 'referral', referral: id, ...more }, { key });
  const read = (id: string, role = 'case-worker') => running.as(role).read(`/referrals/${id}`);
  return { ...sharingIn(running), partner, worker, send, sent, listOf, lineOf, decline, withdraw, accept, read };
}

/** A partner refers three people: one is taken, one is not, one is taken back. A fourth waits. */
export async function referralTale(journal: Journal): Promise<string> {
  const refer = (external: string) => journal.create('provider', '/referrals', referredBy(external));
  const [taken, declined, back] = [await refer('P-1'), await refer('P-2'), await refer('P-3')];
  for (const role of ['provider', 'case-worker', 'central-unit']) await journal.read(role, '/referrals');
  for (const id of [taken, declined]) await journal.read('case-worker', `/referrals/${id}`);
  const file = await journal.create('case-worker', '/cases', { from: 'referral', referral: taken });
  await journal.read('case-worker', `/cases/${file}`);
  await journal.command('case-worker', `/referrals/${declined}`, '/refusals', { reason: 'no-place' });
  await journal.command('provider', `/referrals/${back}`, '/withdrawals', { reason: 'she-changed-her-mind' });
  return refer('P-4');
}
