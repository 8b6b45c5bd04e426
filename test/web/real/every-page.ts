import { flagPairs } from '@homeward/store/duplicates';
import { uuidv7 } from 'uuidv7';
import { fileOf } from '../../domain/made.ts';
import { actorOf } from '../people.ts';
import { layFile } from './files.ts';
import { given, layGiven } from './given.ts';
import { readyHandover } from './handovers.ts';
import { pagesOfOversight } from './pages-of-oversight.ts';
import { pagesOfReferrals } from './referred-to.ts';
import { fillForm, person, post, screened, truck } from './seed.ts';
import type { RealStage } from './stage.ts';
import { toldOfAll } from './told-file.ts';

/** Seats and contacts with something that waits, a device, and channels of every age. */
async function officeFilled(stage: RealStage): Promise<void> {
  const seat = 'KH:transit:demo-intake';
  const role = { subject: 'demo-new', desk: 'transit', country: 'KH', role: 'shift-lead', organisation: 'demo-ngo' };
  await post(stage, 'administrator', 'office/seats', role);
  const device = { device: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d70', thumbprint: 'A'.repeat(43) };
  await post(stage, 'administrator', `office/seats/${seat}/devices`, device, 1);
  const channel = { kind: 'phone', value: 'invented number', source: 'demo: invented', public: false };
  await post(stage, 'directory-keeper', 'office/contacts', {
    contact: 'contact-embassy-vn',
    organisation: 'demo-embassy-of-viet-nam',
    country: 'VN',
    desk: 'embassy',
    purposes: ['handover'],
    languages: ['vi', 'en'],
    hours: '08:00-17:00',
    channels: [channel],
  });
}

/** A file of the central unit itself, which may be of the same person as another. */
async function unitFilled(stage: RealStage, other: string): Promise<void> {
  const { organisation } = actorOf('central-unit');
  const own = fileOf({ id: uuidv7(), organisation });
  await layFile(stage, own);
  const { id, openedAt } = own;
  const earlier = { case: other, organisation: actorOf('case-worker').organisation, openedAt };
  await flagPairs(stage.store, [{ later: { case: id, organisation, openedAt }, earlier, keys: 3 }]);
}

/** Every page with something on it: role and address. */
export async function everyPage(stage: RealStage): Promise<readonly (readonly [role: string, path: string])[]> {
  const batch = await truck(stage, { men: 2, women: 1, girls: 1 }, 5);
  const first = (await person(stage, batch, 'សុខ ស្រីមុំ')).id;
  const abroad = { language: 'vi', citizenship: 'VN', company: 'with-other-adults' };
  await person(stage, batch, 'Nguyễn Thị Một', abroad);
  const waiting = await screened(stage, batch, 'កែវ សុភា');
  await screened(stage, batch, 'ចាន់ ដារា');
  const announced = { from: 'TH', gate: 'poipet', vehicle: 'truck', declared: 43 };
  const uncounted = (await post(stage, 'intake', 'transit/batches', announced)).id;
  const file = (await post(stage, 'case-worker', 'casework/cases', { from: 'arrival', batch, arrival: waiting })).id;
  await fillForm(stage, file, 'Alias');
  const told = await toldOfAll(stage);
  await unitFilled(stage, told);
  await officeFilled(stage);
  const handover = await readyHandover(stage);
  const sheet = { name: { latin: 'Invented Person' }, birthYear: '2012', document: 'X 0000' };
  const inbound = { direction: 'inbound', sex: 'male', age: 'child', sheet };
  const proposed = (await post(stage, 'counterpart-th', 'counterpart-th/handovers', inbound)).id;
  await layGiven(stage);
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
    ['directory-keeper', '/providers/names'],
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
    ...(await pagesOfReferrals(stage)),
    ...(await pagesOfOversight(stage)),
  ];
}
