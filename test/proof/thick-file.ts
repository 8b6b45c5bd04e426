import type { RecipientKind } from '@homeward/domain/consent/consent';
import { uuidv7 } from 'uuidv7';
import type { Running } from '../cloud/running.ts';
import { arrive, consentTo, done, screeningOf, truck } from '../cloud/tale.ts';

type Recipient = {
  readonly to: RecipientKind;
  readonly country: string;
  readonly organisation: string;
  readonly reader: string;
  readonly gate?: string;
};

const ngo: Recipient = { to: 'ngo', country: 'KH', organisation: 'demo-ngo', reader: 'provider' };
const police: Recipient = {
  to: 'border-police',
  country: 'KH',
  organisation: 'demo-poipet-border-police',
  reader: 'border-police',
  gate: 'poipet',
};
const cambodian: Recipient = {
  to: 'mission',
  country: 'KH',
  organisation: 'demo-embassy-of-cambodia-bangkok',
  reader: 'consul-kh',
};
const vietnamese: readonly Recipient[] = [
  { to: 'embassy', country: 'VN', organisation: 'demo-embassy-of-viet-nam', reader: 'embassy-vn' },
  { to: 'counterpart', country: 'VN', organisation: 'demo-central-unit-viet-nam', reader: 'counterpart-vn' },
];

/** One of each kind of recipient there is for a Cambodian, and for somebody of Viet Nam; `abroad`: those of Viet Nam alone. */
export const recipients = {
  KH: [ngo, police, cambodian],
  VN: [ngo, police, ...vietnamese],
  abroad: vietnamese,
} as const;

/** A file over HTTP, with its worker's hand on it. */
export type File = {
  readonly id: string;
  readonly path: string;
  /** A command at the version that stands; gives the key it was sent under. */
  readonly act: (sub: string, said: object, at?: string) => Promise<string>;
};

export function fileAt(running: Running, id: string): File {
  const worker = running.as('case-worker');
  const path = `/cases/${id}`;
  const act = async (sub: string, said: object, at = `${path}${sub}`) => {
    const { version } = await done(worker.read(path));
    const key = uuidv7();
    await done(worker.post(at, said, { ifMatch: version, key }));
    return key;
  };
  return { id, path, act };
}

/** A person off a truck, screened and asked, and their file. */
export async function offATruck(running: Running, name = 'Invented Person'): Promise<File & { arrival: string }> {
  const officer = running.as('intake');
  const batch = await truck(officer);
  const arrival = await arrive(officer, batch, { name });
  const thing = `/batches/${batch}/arrivals/${arrival}`;
  const about = { type: 'arrival', batch, arrival };
  await done(officer.post('/consents', { about, consent: consentTo('case-file') }, { ifMatch: 1, key: uuidv7() }));
  await done(officer.post(`${thing}/screenings`, screeningOf(['wages-withheld']), { ifMatch: 2, key: uuidv7() }));
  await done(
    running
      .as('shift-lead')
      .post(`${thing}/referrals`, { onward: 'transit-centre-bed' }, { ifMatch: 3, key: uuidv7() }),
  );
  const { body } = await done(running.as('case-worker').post('/cases', { from: 'arrival', batch, arrival }));
  return { ...fileAt(running, String(body['id'])), arrival };
}

/** A file from a report inside the country, of somebody of a neighbour. */
export async function reported(running: Running, name = 'Invented Person', citizenship = 'VN'): Promise<File> {
  const identity = { name: { latin: name }, age: { birth: '1991' } };
  const plate = { from: 'report', sex: 'female', citizenship, identity, consent: consentTo('case-file') };
  const { body } = await done(running.as('case-worker').post('/cases', plate));
  return fileAt(running, String(body['id']));
}

/** The person’s health worker, and a medical part; the file's needs written anew afterwards, so that the health desk has two copies. */
export async function withHealth(running: Running, file: File): Promise<void> {
  await file.act('/health-workers', { worker: 'demo-health-worker', toldAt: running.cloud.clock.iso() });
  await file.act('/sections', { section: 'needs', content: { note: 'Invented: sleeps badly.' } });
  const medical = { section: 'medical', content: { conditions: 'Invented: a cough.' } };
  const health = running.as('health-worker');
  await done(health.post(`${file.path}/sections`, medical, { ifMatch: 0, key: uuidv7() }));
  await done(health.read(`${file.path}/sections/medical`));
}

type Word = (section: string) => string;

const contents: Readonly<Record<string, (word: string) => object>> = {
  needs: (note) => ({ note }),
  whereabouts: (shelter) => ({ shelter }),
  family: (tracing) => ({ tracing }),
  testimony: (narrative) => ({ narrative }),
  legal: (proceedings) => ({ proceedings }),
  travel: (verification) => ({ verification }),
};

/** A word in each of the eight sections beside the person’s identity, written at the desk that holds it. */
export async function writeAll(running: Running, file: File, word: Word): Promise<void> {
  for (const [section, content] of Object.entries(contents))
    await file.act('/sections', { section, content: content(word(section)) });
  await file.act('/health-workers', { worker: 'demo-health-worker', toldAt: running.cloud.clock.iso() });
  const health = running.as('health-worker');
  const said = { medical: { conditions: word('medical') }, hiv: { care: word('hiv') } };
  for (const [ifMatch, [section, content]] of Object.entries(said).entries())
    await done(health.post(`${file.path}/sections`, { section, content }, { ifMatch, key: uuidv7() }));
}

/** A copy for each kind of recipient, read there; with a last day, if the person’s consents have one. */
export async function copiedToAll(
  running: Running,
  file: File,
  to: readonly Recipient[],
  days: { readonly until?: string } = {},
): Promise<readonly { readonly id: string; readonly reader: string }[]> {
  const copies: { readonly id: string; readonly reader: string }[] = [];
  const on = running.cloud.clock.iso().slice(0, 10);
  for (const { reader, gate, ...receiver } of to) {
    const consent = { ...consentTo(receiver.to), sections: ['identity'], ...days };
    await file.act('', { about: { type: 'case', case: file.id }, consent }, '/consents');
    const manifest = gate === undefined ? {} : { manifest: { on, gate } };
    const copy = await file.act('/disclosures', {
      ...receiver,
      ...manifest,
      sections: ['identity'],
      for: consentTo(receiver.to).for,
    });
    await done(running.as(reader).read(`/disclosures/${copy}`));
    copies.push({ id: copy, reader });
  }
  return copies;
}

/** The person’s own window, opened on their file, with what it tells of who has seen it. */
export async function windowOn(running: Running, file: File): Promise<void> {
  const worker = running.as('case-worker');
  const { version } = await done(worker.read(file.path));
  const beside = { supporterOffered: true, supporterPresent: true, language: 'km' };
  const { body } = await done(
    worker.post(`${file.path}/own-record-codes`, beside, { ifMatch: version, key: uuidv7() }),
  );
  const person = running.as('person');
  await done(person.post('/sessions', { code: body['code'] }, { key: uuidv7() }));
  for (const path of ['/record', '/statement']) await done(person.read(path));
}

/** Two people of different organisations erase a file. */
export async function erase(running: Running, file: File): Promise<void> {
  const proposal = await file.act('/erasure-requests', { reason: 'she-asked' });
  const { version } = await done(running.as('case-worker').read(file.path));
  const answer = { proposal, answer: 'approved' };
  await done(running.as('second-approver').post(`${file.path}/approvals`, answer, { ifMatch: version, key: uuidv7() }));
}

/** Business time goes on by minutes, and the clocks with it. */
export async function minutesLater({ cloud }: Running, minutes: number): Promise<void> {
  await cloud.clock.moveTo(new Date(cloud.clock.now() + minutes * 60_000).toISOString());
  await cloud.streams.drained();
}
