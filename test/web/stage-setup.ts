import { answerFrom } from '../domain/answered.ts';
import { copyOf, exceptionOf } from '../domain/disclosed.ts';
import { answerOf, fileOf, idOf } from '../domain/made.ts';
import { erasing } from '../domain/proposals.ts';
import { given } from './fake/received.ts';
import { person, post, readyHandover, truck } from './fake/seed.ts';
import type { World } from './fake/world.ts';
import { officeFilled } from './office-filled.ts';
import { pagesOfReferrals } from './referred-to.ts';
import { pagesOfOversight } from './stage-of-oversight.ts';

const said = {
  'movement-restricted': 'yes',
  'wages-withheld': 'yes',
  'papers-kept': 'no',
  'threats-or-violence': 'not-said',
  'deceived-about-the-work': 'no',
};
const safe = { safeSpace: true, noSuspects: true, supportOffered: true };

/** A man, screened, who agreed to a file. */
export function screened(world: World, batch: string, name: string): string {
  const logged = person(world, batch, name, { needs: [], sex: 'male' });
  const at = `transit/batches/${batch}/arrivals/${logged.id}`;
  const { version } = post(world, 'intake', `${at}/screenings`, { answers: said, setting: safe }, logged.version);
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
  post(
    world,
    'intake',
    'transit/consents',
    { about: { type: 'arrival', batch, arrival: logged.id }, consent },
    version,
  );
  return logged.id;
}

/** The first of the nine forms, filled in by the case worker. */
function fillForm(world: World, file: string): string {
  const version = world.cases.get(file)?.version;
  const words = { answers: [{ field: 'alias', answer: 'Invented Alias' }] };
  const body = { form: 'form-1', version: 1, answered: ['alias'], words };
  return post(world, 'case-worker', `casework/cases/${file}/filled-forms`, body, version).id;
}

/** A case of which copies went out and answers came back, in which an erasure waits for a second person and a health worker has a part. */
export function toldOfAll(world: World): string {
  const id = idOf(70);
  const at = '2026-06-06T03:00:00.000Z';
  const answers = [
    answerFrom({ id: idOf(71), at }),
    answerFrom({ id: idOf(72), at, to: 'health', sections: ['medical'] }),
  ];
  const copies = [
    copyOf({ id: idOf(73), at, restsOn: { consent: idOf(77) } }),
    copyOf({ id: idOf(74), at, restsOn: { exception: idOf(80) }, status: 'ended' }),
  ];
  const healthWorker = { id: idOf(75), at, by: 'case-worker-1', worker: 'health-worker-1', toldAt: at };
  const consents = [answerOf('case-file', true, { id: idOf(76) }), answerOf('ngo', true, { id: idOf(77) })];
  const more = { answers, consents, copies, healthWorker, erasures: [erasing()], exceptions: [exceptionOf()] };
  const state = fileOf({ id, organisation: 'bmc-shelter', language: 'vi', ...more });
  const identity = { name: { local: 'Nguyễn Thị Một' }, age: { unknown: true }, aliases: ['Một'] };
  world.cases.set(id, { state, version: 3, sealed: { identity, medical: { allergies: 'Penicillin' } } });
  return id;
}

/** Every page with something on it: role and address. */
export function everyPage(world: World): readonly (readonly [role: string, path: string])[] {
  const batch = truck(world, 2, 1, 0, 1, 5);
  const first = person(world, batch, 'សុខ ស្រីមុំ').id;
  person(world, batch, 'Nguyễn Thị Một', { language: 'vi', citizenship: 'VN', company: 'with-other-adults' });
  const waiting = screened(world, batch, 'កែវ សុភា');
  screened(world, batch, 'ចាន់ ដារា');
  const uncounted = post(world, 'intake', 'transit/batches', {
    from: 'TH',
    gate: 'poipet',
    vehicle: 'truck',
    declared: 43,
  }).id;
  const file = post(world, 'case-worker', 'casework/cases', { from: 'arrival', batch, arrival: waiting }).id;
  fillForm(world, file);
  const told = toldOfAll(world);
  officeFilled(world);
  const handover = readyHandover(world);
  const proposed = post(world, 'counterpart-th', 'counterpart-th/handovers', {
    direction: 'inbound',
    sex: 'female',
    age: 'child',
    sheet: { name: { latin: 'Invented Person' } },
  }).id;
  return [
    ['intake', '/'],
    ['intake', '/batches/new'],
    ['intake', `/batches/${uncounted}`],
    ['intake', `/batches/${batch}`],
    ['intake', `/batches/${batch}/new-person`],
    ['intake', `/batches/${batch}/people/${first}`],
    ['intake', `/batches/${batch}/people/${waiting}`],
    ['intake', `/batches/${batch}/closing`],
    ['intake', '/nowhere'],
    ['intake', '/device'],
    ['intake', '/outbox'],
    ['shift-lead', '/outbox/recovery'],
    ['shift-lead', '/handovers'],
    ['shift-lead', `/handovers/${proposed}`],
    ['embassy-vn', '/'],
    ['embassy-vn', `/handovers/${handover}`],
    ['embassy-vn', '/handovers/new'],
    ['case-worker', '/'],
    ['case-worker', `/handovers/${proposed}`],
    ['case-worker', `/cases/${file}`],
    ['case-worker', `/cases/${file}/acts`],
    ['case-worker', `/cases/${file}/acts/recordDetermination`],
    ['case-worker', `/cases/${file}/acts/recordAge`],
    ['case-worker', `/cases/${file}/acts/recordAssessment`],
    ['case-worker', `/cases/${file}/acts/recordReturnMatter`],
    ['case-worker', `/cases/${file}/acts/closeCase`],
    ['case-worker', `/cases/${file}/acts/recordPortrait`],
    ['case-worker', `/cases/${file}/sections`],
    ['case-worker', `/cases/${file}/sections/travel`],
    ['case-worker', `/cases/${file}/consents`],
    ['case-worker', `/cases/${told}/answers`],
    ['case-worker', `/cases/${told}/shared`],
    ['case-worker', `/cases/${file}/trail`],
    ['case-worker', '/cases/new'],
    ['case-worker', '/cases/find'],
    ['case-worker', `/cases/${file}/handover`],
    ['case-worker', `/cases/${file}/window`],
    ['case-worker', '/code'],
    ['case-worker', `/cases/${file}/forms`],
    ['case-worker', `/cases/${file}/forms/form-1`],
    ['case-worker', `/cases/${file}/forms/special-2`],
    ['case-worker', `/cases/${file}/forms/form-1/fill`],
    ['supervisor', '/'],
    ['supervisor', `/cases/${told}/trail`],
    ['supervisor', `/cases/${told}/sections`],
    ['supervisor', '/cases/workload'],
    ['supervisor', '/approvals'],
    ['central-unit', '/'],
    ['central-unit', '/cases/twice'],
    ['second-approver', '/'],
    ['second-approver', `/cases/${told}`],
    ['health-worker', '/'],
    ['health-worker', `/cases/${told}`],
    ['health-worker', `/cases/${told}/sections/medical`],
    ['health-worker', `/cases/${told}/answers`],
    ['health-worker', `/cases/${told}/share`],
    ['administrator', '/'],
    ['administrator', '/seats/new'],
    ['administrator', '/seats/KH:transit:demo-intake'],
    ['second-approver', '/second-person'],
    ['directory-keeper', '/'],
    ['directory-keeper', '/contacts/new'],
    ['directory-keeper', '/contacts/contact-embassy-vn'],
    ['directory-keeper', '/contacts/contact-embassy-vn/change'],
    ['directory-keeper', '/to-verify'],
    ['directory-keeper', '/providers'],
    ['directory-keeper', '/providers/memorandum'],
    ['directory-keeper', '/providers/services'],
    ['consul-kh', '/contacts'],
    ['consul-kh', '/copies'],
    ['consul-kh', '/agreements'],
    ['counterpart-th', '/report'],
    ['counterpart-th', '/gates'],
    ['counterpart-th', '/gates/poipet'],
    ['central-unit', '/gates/bavet'],
    ['central-unit', '/report/KH/2026'],
    ['provider', '/'],
    ['provider', `/copies/${given.alive}`],
    ['border-police', '/'],
    ['auditor', '/'],
    ...pagesOfReferrals(world),
    ...pagesOfOversight(world),
  ];
}
