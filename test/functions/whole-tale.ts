import { lostQueue } from '../../scripts/demo/lost-queue.ts';
import { people } from '../../scripts/demo/people.ts';
import type { Running } from '../cloud/running.ts';
import { answerTale, borderAnswers } from './answer-tale.ts';
import { type Border, borderTale } from './border-tale.ts';
import { caseTale, reportedCase } from './case-tale.ts';
import {
  addressOfTwo,
  type Cast,
  complete,
  depart,
  dispute,
  keepTheGate,
  noNewerChecklist,
  turnBack,
  ways,
} from './handover-tale.ts';
import { type Journal, openJournal } from './journal.ts';
import { lawTale } from './law-tale.ts';
import { officeTale } from './office-tale.ts';
import { openFile } from './open-file.ts';
import { type KeptByTaskForce, oversightTale } from './oversight-tale.ts';
import { ownRecordTale } from './own-record-tale.ts';
import { publicTale } from './public-tale.ts';
import { readCopy } from './read-copy.ts';
import { referralTale } from './referrals-in-tale.ts';
import { reportsTale } from './reports-tale.ts';

const countries = ['TH', 'VN', 'MY'] as const;
type Foreign = (typeof countries)[number];

/** What one country's handovers are called in the tests. */
type Handovers = {
  /** From Cambodia, both desks told: completed. */
  readonly told: string;
  /** From Cambodia, the embassy not told: turned back. */
  readonly quiet: string;
  /** To Cambodia, by the counterpart: completed, a file opened from it. */
  readonly inbound: string;
  /** To Cambodia, by the embassy: turned back by Cambodia. */
  readonly byEmbassy: string;
};

export type World = {
  readonly border: Border;
  readonly file: string;
  /** Granted and closed. */
  readonly seat: string;
  /** Somebody whom a partner referred and who waits for a file. */
  readonly referral: string;
  readonly kept: KeptByTaskForce;
  readonly handovers: Readonly<Record<Foreign, Handovers>>;
  readonly journal: Journal;
  /** The acts on a case that come too early in the tale, with the rule that refused each. */
  readonly refused: Readonly<Record<string, string>>;
};

/**
 * One walk over every operation at every desk, through HTTP: records of every kind, each desk with something of its own.
 * `told` are the countries whose handovers are walked, beside each other.
 */
export async function wholeTale(running: Running, told: readonly Foreign[] = countries): Promise<World> {
  const journal = openJournal(running);
  const now = running.cloud.clock.now();
  for (const { role } of people) await journal.read(role, '/me');
  const border = await borderTale(journal);
  await journal.search('shift-lead', '/recovered-queues', (await lostQueue(running.cloud.admin)).asked);
  const file = await caseTale(journal, border);
  const refused = await lawTale(journal);
  for (const role of [...readers, ...told.flatMap(desksOf)]) await journal.read(role, '/disclosures');
  await readReceived(journal);
  await answerTale(journal, running, told);
  await borderAnswers(journal, running, border, file);
  const referral = await referralTale(journal);
  const seat = await officeTale(journal);
  const { kept, refused: tooEarly } = await oversightTale(journal, now);
  await ownRecordTale(journal, file);
  const handovers: Record<string, Handovers> = {};
  const walk = async (country: Foreign) => {
    handovers[country] = await handoversOf(journal, country, now);
  };
  await Promise.all(told.map(walk));
  for (const role of ['consul-kh', 'central-unit']) await journal.read(role, '/handovers?country=TH');
  await journal.read('shift-lead', '/handovers?country=TH&closed=true');
  for (const role of ['intake', 'supervisor', 'consul-kh'])
    for (const path of ['/gates', '/agreements']) await journal.read(role, path);
  for (const role of ['intake', 'case-worker'])
    for (const path of ['/places', '/places?province=01']) await journal.read(role, path);
  const restateMonth = await reportsTale(journal, now);
  await publicTale(journal, running);
  const early = { ...refused, ...tooEarly, restateMonth, moveChecklist: noNewerChecklist };
  return { border, file, seat, referral, kept, handovers: handovers as World['handovers'], journal, refused: early };
}

const readers = ['provider', 'consul-kh', 'border-police'];
const desksOf = (country: Foreign) => ['embassy', 'counterpart'].map((desk) => `${desk}-${country.toLowerCase()}`);

/** The provider reads what it was given and still has. */
async function readReceived(journal: Journal): Promise<void> {
  const { items } = await journal.read('provider', '/disclosures');
  for (const { id, status } of items as readonly { readonly id: string; readonly status: string }[])
    if (status === 'alive') await journal.read('provider', `/disclosures/${id}`);
}

/** One country's handovers: told and quiet from Cambodia, home by its central unit and by its embassy. */
export async function handoversOf(journal: Journal, country: Foreign, now: number): Promise<Handovers> {
  const code = country.toLowerCase();
  const [embassy, counterpart] = [`embassy-${code}`, `counterpart-${code}`];
  const way = ways[country];
  const out = { sender: 'case-worker', mission: embassy, way };
  // By air the person is met by the central unit, at the gate by its centre.
  const home = {
    way,
    receiver: way.mode === 'air' ? 'central-unit' : 'shift-lead',
    mission: 'consul-kh',
    accepts: 'central-unit',
  };
  await keepTheGate(journal, way, [embassy, counterpart], now);
  const told = await outbound(journal, country, { ...out, receiver: embassy, accepts: counterpart }, now);
  const quiet = await quietly(
    journal,
    country,
    { ...out, receiver: counterpart, accepts: counterpart, mission: counterpart },
    now,
  );
  const inbound = await inboundBy(journal, { ...home, sender: counterpart }, now);
  const byEmbassy = await turnedBack(journal, { ...home, sender: embassy }, now);
  for (const role of [embassy, counterpart]) {
    await journal.read(role, '/handovers');
    await journal.read(role, '/gates');
    await journal.read(role, '/agreements');
  }
  return { told, quiet, inbound, byEmbassy };
}

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', place: 'An Giang' };

async function propose(journal: Journal, country: Foreign, tell: readonly string[]): Promise<string> {
  const file = await reportedCase(journal, country);
  await addressOfTwo(journal, file);
  const id = await journal.create('case-worker', '/handovers', {
    direction: 'outbound',
    case: file,
    to: country,
    tell,
    sheet,
  });
  journal.moved(`/cases/${file}`, journal.versionOf(`/cases/${file}`) + 1);
  return id;
}

async function outbound(journal: Journal, country: Foreign, cast: Cast, now: number): Promise<string> {
  const id = await propose(journal, country, ['counterpart', 'embassy']);
  const thing = `/handovers/${id}`;
  await depart(journal, thing, cast, now);
  const units = ['central-unit', `counterpart-${country.toLowerCase()}`] as const;
  await dispute(journal, thing, cast.accepts, units);
  await dispute(journal, thing, cast.sender, units);
  for (const role of [cast.mission, cast.accepts]) await readCopy(journal, role, thing);
  const contact = `contact-border-guard-${country.toLowerCase()}`;
  await journal.command(cast.sender, thing, '/links', { contact });
  await complete(journal, thing, cast);
  return id;
}

async function quietly(journal: Journal, country: Foreign, cast: Cast, now: number): Promise<string> {
  const id = await propose(journal, country, ['counterpart']);
  await depart(journal, `/handovers/${id}`, cast, now);
  await turnBack(journal, `/handovers/${id}`, cast, now);
  return id;
}

function inboundBody(): object {
  return { direction: 'inbound', sex: 'female', age: 'adult', sheet };
}

async function inboundBy(journal: Journal, cast: Cast, now: number): Promise<string> {
  const id = await journal.create(cast.sender, '/handovers', inboundBody());
  const thing = `/handovers/${id}`;
  await depart(journal, thing, cast, now);
  // What the other country sends lies at casework as an answer: its words are read when the person’s file is opened.
  if (cast.receiver !== 'central-unit') await readCopy(journal, cast.receiver, thing);
  await complete(journal, thing, cast);
  await openFile(journal, id);
  return id;
}

async function turnedBack(journal: Journal, cast: Cast, now: number): Promise<string> {
  const id = await journal.create(cast.sender, '/handovers', inboundBody());
  await depart(journal, `/handovers/${id}`, cast, now);
  await turnBack(journal, `/handovers/${id}`, cast, now);
  return id;
}
