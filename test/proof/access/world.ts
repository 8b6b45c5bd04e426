import { uuidv7 } from 'uuidv7';
import { examples } from '../../../packages/api/src/examples.ts';
import { consentTo, done, personOf, screeningOf } from '../../cloud/tale.ts';
import type { Cast } from './cast.ts';
import { layCopies } from './copies.ts';
import { contentOf, mark, type Section } from './marks.ts';

export type World = Awaited<ReturnType<typeof openWorld>>;

const atCasework: readonly Section[] = ['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel'];
const late = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };

/** An act on a file at the version it stands at. */
async function act({ as }: Cast, by: string, id: string, sub: string, body: object, at?: string): Promise<string> {
  const { version } = await done(as(`${by}@casework`).read(`/cases/${id}`));
  const key = uuidv7();
  await done(as(`${by}@casework`).post(at ?? `/cases/${id}${sub}`, body, { key, ifMatch: version }));
  return key;
}

async function openFile(cast: Cast, by: string, thing: string): Promise<string> {
  const identity = contentOf(thing, 'identity');
  const body = { from: 'report', sex: 'female', citizenship: 'TH', identity, consent: consentTo('case-file') };
  const id = String((await done(cast.as(`${by}@casework`).post('/cases', body))).body['id']);
  for (const section of atCasework)
    await act(cast, by, id, '/sections', { section, content: contentOf(thing, section) });
  return id;
}

async function medicalPart({ as }: Cast, by: string, thing: string, id: string): Promise<void> {
  for (const [ifMatch, section] of (['medical', 'hiv'] as const).entries())
    await done(
      as(`${by}@health`).post(`/cases/${id}/sections`, { section, content: contentOf(thing, section) }, { ifMatch }),
    );
}

/** A file with all nine sections, a health worker, a form, an act that waits for a second approver, and a handover to Thailand. */
async function ownFile(cast: Cast): Promise<{ readonly id: string; readonly handover: string }> {
  const by = 'case-worker';
  const id = await openFile(cast, by, 'own');
  const about = { type: 'case', case: id };
  for (const to of ['embassy', 'counterpart'] as const)
    await act(cast, by, id, '', { about, consent: consentTo(to) }, '/consents');
  await act(cast, by, id, '', { about, consent: { ...consentTo('hospital'), sections: ['hiv'] } }, '/consents');
  await act(cast, by, id, '/health-workers', { worker: 'demo-health-worker', ...late });
  await medicalPart(cast, 'health-worker', 'own', id);
  const answers = [{ field: 'alias', answer: mark('own', 'testimony') }];
  await act(cast, by, id, '/filled-forms', { form: 'form-1', version: 1, answered: ['alias'], words: { answers } });
  await act(cast, by, id, '/missing-reports', { from: 'shelter' });
  const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000' };
  const offered = { direction: 'outbound', case: id, to: 'TH', tell: ['counterpart', 'embassy'], sheet };
  for (const service of (await done(cast.as(by).read(`/cases/${id}`))).body['unanswered'] as readonly string[])
    await act(cast, by, id, '/answers', { service, outcome: 'accepted' });
  const { body } = await done(cast.as(by).post('/handovers', offered));
  const shared = { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'protection', sections: ['whereabouts'] };
  await act(cast, by, id, '/disclosure-proposals', {
    ...shared,
    ground: 'she-is-missing',
    words: { because: 'invented' },
  });
  return { id, handover: String(body['id']) };
}

/** A truck with one person, told of by a centre; closed when everything is done for them. */
async function truck({ as }: Cast, by: string, thing: string, closed = false) {
  const { read, post } = as(`${by}@transit`);
  const batch = String((await done(post('/batches', { from: 'TH', gate: 'poipet', vehicle: 'truck' }))).body['id']);
  const at = `/batches/${batch}`;
  const sections = { identity: contentOf(thing, 'identity'), needs: contentOf(thing, 'needs') };
  const arrival = String((await done(post(`${at}/arrivals`, { ...personOf(), sections }))).body['id']);
  if (closed) {
    const counted = { men: 0, women: 1, boys: 0, girls: 0 };
    const triage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
    await done(post(`${at}/counts`, { counted, triage, separation: 'separated' }, { ifMatch: 1 }));
    await done(post(`${at}/arrivals/${arrival}/screenings`, screeningOf(), { ifMatch: 1 }));
    await done(post(`${at}/arrivals/${arrival}/referrals`, { onward: 'transit-centre-bed' }, { ifMatch: 2 }));
    await done(post(`${at}/closings`, {}, { ifMatch: (await done(read(at))).version }));
  }
  return { batch, arrival };
}

async function inbound({ as }: Cast, by: string): Promise<string> {
  const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An Giang' };
  const offered = { direction: 'inbound', sex: 'female', age: 'adult', sheet };
  return String((await done(as(by).post('/handovers', offered))).body['id']);
}

async function ownWindow(cast: Cast, id: string): Promise<void> {
  const beside = { supporterOffered: true, supporterPresent: true, language: 'km', interpreter: false };
  const { version: ifMatch } = await done(cast.as('case-worker').read(`/cases/${id}`));
  const { body } = await done(cast.as('case-worker').post(`/cases/${id}/own-record-codes`, beside, { ifMatch }));
  await done(cast.as('person').post('/sessions', { code: body['code'] }));
}

async function proposedSeat({ as }: Cast): Promise<string> {
  const asked = { subject: 'invented-officer', desk: 'transit', country: 'KH', role: 'intake' };
  const organisation = 'demo-poipet-transit-centre';
  return String((await done(as('administrator').post('/seats', { ...asked, organisation }))).body['id']);
}

/** A plan, a meeting, a dispute and a recommendation of the task force. */
async function keptByTaskForce({ as }: Cast) {
  const kept = async (path: string, operation: string) =>
    String((await done(as('task-force').post(path, examples[operation] as object))).body['id']);
  return {
    plan: await kept('/plans', 'makePlanOfAction'),
    meeting: await kept('/meetings', 'recordCommitteeMeeting'),
    dispute: await kept('/disputes', 'openDispute'),
    recommendation: await kept('/recommendations', 'makeRecommendation'),
  };
}

type Answers = Readonly<Record<'casework' | 'health', string>>;

/** Copies for everybody, two of them of this case; to each of the desks where answers open one to read, and one to take in, which ends it. */
async function copiesAndAnswers(cast: Cast, id: string) {
  const copies = await layCopies(cast, id);
  const said = { casework: ['embassy-th', 'travel'], health: ['counterpart-th', 'medical'] } as const;
  const [answers, toTakeIn] = [1, 2].map(() => ({ casework: uuidv7(), health: uuidv7() })) as [Answers, Answers];
  for (const [desk, [by, section]] of Object.entries(said)) {
    const body = { sections: { [section]: contentOf('own', section) } };
    for (const { [desk as keyof Answers]: key } of [answers, toTakeIn])
      await done(cast.as(by).post(`/disclosures/${copies[by]}/answers`, body, { key }));
  }
  await cast.cloud.streams.drained();
  return { copies, answers, toTakeIn };
}

/** The overseer has begun to watch the organisation whose findings are asked about, whichever of the cells come first. */
async function watched({ as }: Cast): Promise<void> {
  await done(as('overseer').post('/providers/demo-ngo/returns', examples['recordProviderReturn'] as object));
}

/** Two exports that wait for a second person, by whom they were proposed: the central unit's of a file that it opened itself. */
async function proposedExports({ as }: Cast, own: string) {
  const identity = contentOf('third', 'identity');
  const opened = { from: 'report', sex: 'female', citizenship: 'TH', identity, consent: consentTo('case-file') };
  const another = String((await done(as('central-unit@casework').post('/cases', opened))).body['id']);
  const proposed = async (by: string, one: string) => {
    const asked = { to: { type: 'own-organisation' }, cases: [one] };
    return String((await done(as(`${by}@casework`).post('/exports', asked))).body['id']);
  };
  return { 'case-worker': await proposed('case-worker', own), 'central-unit': await proposed('central-unit', another) };
}

/** Two people whom two organisations refer to casework; what the second one sends is from a paper, so its memorandum is not asked for. */
async function referrals({ as }: Cast) {
  const paper = { occurredAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  const sections = { identity: contentOf('waiting', 'identity'), needs: { note: mark('waiting', 'needs') } };
  const said = { sex: 'female', citizenship: 'KH', services: ['legal-aid'], sections, consent: consentTo('case-file') };
  const sent = async (by: string, more: object = {}) =>
    String((await done(as(by).post('/referrals', { ...said, ...more }))).body['id']);
  return { own: await sent('provider@partner'), third: await sent('provider-elsewhere@partner', paper) };
}

/** Records of every kind, each twice: one that somebody stands near to, one that the person does not. */
export async function openWorld(cast: Cast) {
  const own = await ownFile(cast);
  const third = await openFile(cast, 'worker-elsewhere', 'third');
  await act(cast, 'worker-elsewhere', third, '/health-workers', { worker: 'demo-health-worker-elsewhere', ...late });
  await medicalPart(cast, 'health-worker-elsewhere', 'third', third);
  const world = {
    cast,
    cases: { own: own.id, third },
    outbound: own.handover,
    trucks: {
      open: await truck(cast, 'intake', 'open'),
      closed: await truck(cast, 'intake', 'closed', true),
      elsewhere: await truck(cast, 'intake-elsewhere', 'elsewhere'),
    },
    inbound: {
      th: await inbound(cast, 'counterpart-th'),
      vn: await inbound(cast, 'counterpart-vn'),
      my: await inbound(cast, 'counterpart-my'),
    },
    byEmbassy: {
      th: await inbound(cast, 'embassy-th'),
      vn: await inbound(cast, 'embassy-vn'),
      my: await inbound(cast, 'embassy-my'),
    },
    ...(await copiesAndAnswers(cast, own.id)),
    referrals: await referrals(cast),
    exports: await proposedExports(cast, own.id),
    seat: await proposedSeat(cast),
    kept: await keptByTaskForce(cast),
  };
  await watched(cast);
  await ownWindow(cast, own.id);
  await cast.cloud.streams.drained();
  return world;
}
