import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { nameOf } from '@homeward/store/open-store';
import { seatWrite } from '@homeward/store/staff';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import { staff } from '../../scripts/demo/people.ts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';
import { consentTo, done } from '../cloud/tale.ts';
import { receiptsAbout } from '../store/receipts-about.ts';

type Line = Readonly<Record<string, unknown>>;
export const ngo = {
  to: 'ngo',
  country: 'KH',
  organisation: 'demo-ngo',
  for: 'referral',
  sections: ['identity', 'testimony'],
};

/** Files, copies and readers over HTTP. */
export function sharingIn(running: Running) {
  /** A file with the person’s own account, and what the person agreed to. */
  async function openFile(...consents: readonly object[]) {
    const worker = running.as('case-worker');
    const identity = {
      name: { latin: 'Invented Person', local: 'មនុស្ស' },
      age: { birth: '1991' },
      birthplace: 'Svay Rieng',
    };
    const body = { from: 'report', sex: 'female', citizenship: 'VN', identity, consent: consentTo('case-file') };
    const id = String((await done(worker.post('/cases', body))).body['id']);
    const path = `/cases/${id}`;
    const act = async (sub: string, said: object, at = `${path}${sub}`, role = 'case-worker') => {
      const { version } = await done(worker.read(path));
      const key = uuidv7();
      await done(running.as(role).post(at, said, { ifMatch: version, key }));
      return key;
    };
    const about = { type: 'case', case: id };
    const agree = (consent: object) => act('', { about, consent }, '/consents');
    const takeBack = (consent: string) => act('', { about, consent }, '/consent-withdrawals');
    const keys: string[] = [];
    for (const consent of consents) keys.push(await agree(consent));
    const share = (said: object = {}) => act('/disclosures', { ...ngo, ...said });
    const tell = (statement: string) =>
      act('/own-words', { about: 'how-she-sees-it', language: 'km', words: { statement } });
    return { id, path, act, share, tell, takeBack, consents: keys };
  }

  const agreed = (more: object = {}) => ({ ...consentTo('ngo'), sections: ['identity', 'testimony'], ...more });

  async function listOf(role: string): Promise<readonly Line[]> {
    return (await done(running.as(role).read('/disclosures'))).body['items'] as readonly Line[];
  }

  const lineOf = async (id: string, role = 'provider') => (await listOf(role)).find((one) => one['id'] === id);
  const read = (id: string, role = 'provider') => running.as(role).read(`/disclosures/${id}`);

  async function reseat(role: string, organisation?: string): Promise<void> {
    const store = adminStore(running.cloud);
    const row = staff.find((one) => one.role === role) ?? expect.fail(role);
    const { item } = seatWrite(organisation === undefined ? row : { ...row, organisation });
    await store.db.send(new PutCommand({ TableName: nameOf(store, 'staff'), Item: { ...item } }));
  }

  async function keyRowOf(at: string, id: string): Promise<unknown> {
    const store = adminStore(running.cloud);
    const Key = { pk: `${at}#disclosure#${id}`, sk: 'key' };
    return (await store.db.send(new GetCommand({ TableName: nameOf(store, 'keys'), Key, ConsistentRead: true }))).Item;
  }

  const entriesOf = (desk: string, thing: string) => receiptsAbout(adminStore(running.cloud), desk, thing);
  return { openFile, agreed, listOf, lineOf, read, reseat, keyRowOf, entriesOf };
}
