import { type ForeignCountry, foreignCountries } from '@homeward/domain/countries/countries';
import { lostQueue } from '../../scripts/demo/lost-queue.ts';
import { people } from '../../scripts/demo/people.ts';
import type { Running } from '../cloud/running.ts';
import { answerTale, borderAnswers } from './answer-tale.ts';
import { type Border, borderTale } from './border-tale.ts';
import { caseTale } from './case-tale.ts';
import { noNewerChecklist } from './handover-tale.ts';
import { desksOf, type Handovers, handoversOf, offeredTo } from './handovers-of-country.ts';
import { type Journal, openJournal } from './journal.ts';
import { lawTale } from './law-tale.ts';
import { officeTale } from './office-tale.ts';
import { onePersonTale } from './one-person-tale.ts';
import { type KeptByTaskForce, oversightTale } from './oversight-tale.ts';
import { ownRecordTale } from './own-record-tale.ts';
import { publicTale } from './public-tale.ts';
import { referralTale } from './referrals-in-tale.ts';
import { reportsTale } from './reports-tale.ts';

export type World = {
  readonly border: Border;
  readonly file: string;
  /** Granted and closed. */
  readonly seat: string;
  /** Somebody whom a partner referred and who waits for a file. */
  readonly referral: string;
  readonly kept: KeptByTaskForce;
  readonly handovers: Readonly<Record<ForeignCountry, Handovers>>;
  readonly journal: Journal;
  /** The acts on a case that come too early in the tale, with the rule that refused each. */
  readonly refused: Readonly<Record<string, string>>;
};

/** The three countries differ by key and prefix: one of them walks every step here, all of them under `npm run proof`. */
const walked: readonly ForeignCountry[] = process.env['PROOF'] === undefined ? ['TH'] : foreignCountries;

/**
 * One walk over every operation, through HTTP: records of every kind, each desk with something of its own. `told` are the countries
 * whose handovers and answers are walked; with the others a handover of each kind is offered.
 */
export async function wholeTale(running: Running, told = walked): Promise<World> {
  const journal = openJournal(running);
  const now = running.cloud.clock.now();
  for (const { role } of people) await journal.read(role, '/me');
  const border = await borderTale(journal);
  await journal.search('shift-lead', '/recovered-queues', (await lostQueue(running.cloud.admin)).asked);
  const file = await caseTale(journal, border);
  const refused = await lawTale(journal);
  await onePersonTale(journal, file);
  for (const role of [...readers, ...foreignCountries.flatMap(desksOf)]) await journal.read(role, '/disclosures');
  await readReceived(journal);
  await answerTale(journal, running, told);
  await borderAnswers(journal, running, border, file);
  const referral = await referralTale(journal);
  const seat = await officeTale(journal);
  const { kept, refused: tooEarly } = await oversightTale(journal, now);
  await ownRecordTale(journal, file);
  const handovers: Record<string, Handovers> = {};
  const walk = async (country: ForeignCountry) => {
    const whole = told.includes(country);
    handovers[country] = await (whole ? handoversOf(journal, country, now) : offeredTo(journal, country));
  };
  await Promise.all(foreignCountries.map(walk));
  for (const role of ['consul-kh', 'central-unit']) await journal.read(role, '/handovers?country=TH');
  await journal.read('shift-lead', '/handovers?country=TH&closed=true');
  for (const role of ['intake', 'supervisor', 'consul-kh'])
    for (const path of ['/gates', '/agreements']) await journal.read(role, path);
  for (const role of ['intake', 'case-worker'])
    for (const path of ['/places', '/places?province=01']) await journal.read(role, path);
  for (const role of oneADesk) await journal.read(role, '/names');
  const restateMonth = await reportsTale(journal, now);
  await publicTale(journal, running);
  const early = { ...refused, ...tooEarly, restateMonth, moveChecklist: noNewerChecklist };
  return { border, file, seat, referral, kept, handovers: handovers as World['handovers'], journal, refused: early };
}

/** Somebody at each desk that has no country of its own. */
const oneADesk = [
  'intake',
  'case-worker',
  'health-worker',
  'provider',
  'consul-kh',
  'border-police',
  'task-force',
  'overseer',
  'directory-keeper',
];

const readers = ['provider', 'consul-kh', 'border-police'];

/** The provider reads what it was given and still has. */
async function readReceived(journal: Journal): Promise<void> {
  const { items } = await journal.read('provider', '/disclosures');
  for (const { id, status } of items as readonly { readonly id: string; readonly status: string }[])
    if (status === 'alive') await journal.read('provider', `/disclosures/${id}`);
}
