import { sectionNames } from '@homeward/domain/case/sections';
import type { Running } from '../../cloud/running.ts';
import { consentTo, personOf } from '../../cloud/tale.ts';
import { answerTale } from '../../functions/answer-tale.ts';
import { type Border, borderTale } from '../../functions/border-tale.ts';
import { caseTale, medicalPart, reportedCase } from '../../functions/case-tale.ts';
import { handoversOf } from '../../functions/handovers-of-country.ts';
import { type Journal, openJournal, routeAt } from '../../functions/journal.ts';
import { lawTale } from '../../functions/law-tale.ts';
import { ownRecordTale } from '../../functions/own-record-tale.ts';
import { referralTale } from '../../functions/referrals-in-tale.ts';
import { filled, isOfAPerson, schemaOf, withItsSections } from './fill.ts';
import { importOfWords } from './import-words.ts';
import { type Mint, openMint } from './tokens.ts';

/** The same journal, with a word of the mint in every free field of every body it sends; `room` in each list of words. */
function journalWithWords(journal: Journal, { mint }: Mint, room = 2): Journal {
  const withWords = (path: string, body: unknown): unknown => {
    const route = routeAt('POST', path);
    const schema = schemaOf(route);
    const put = { mint: (field: string) => mint(`${route.operationId} ${field}`), room };
    if (schema === undefined || !isOfAPerson(route) || route.operationId === 'importRows') return body;
    return filled(route.operationId === 'sendAnswer' ? withItsSections(schema, body) : schema, body, '', put);
  };
  return {
    ...journal,
    search: (role, path, body) => journal.search(role, path, withWords(path, body)),
    create: (role, path, body) => journal.create(role, path, withWords(path, body)),
    refused: (role, thing, sub, body) => journal.refused(role, thing, sub, withWords(thing + sub, body)),
    command: (role, thing, sub, body = {}, at = `${thing}${sub}`) =>
      journal.command(role, thing, sub, withWords(at, body), at),
  };
}

const nobody = { name: {}, age: { birth: '1990' } };

/** Each of the nine sections of a file written whole. HIV asks for the person’s own word first (Standards 11(7)). */
async function everySection({ command, read, moved }: Journal, file: string): Promise<void> {
  // What others do about the person, health too, moves the file.
  const atItsVersion = async () => moved(file, Number((await read('case-worker', file))['version']));
  await atItsVersion();
  const about = { type: 'case', case: file.slice('/cases/'.length) };
  const consent = { ...consentTo('hospital'), sections: ['hiv'] };
  const told = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  await command('case-worker', file, '/health-workers', { worker: 'demo-health-worker', ...told });
  await command('case-worker', file, '', { about, consent }, '/consents');
  for (const section of sectionNames) {
    const content = section === 'identity' ? nobody : {};
    const health = section === 'medical' || section === 'hiv';
    if (health) await command('health-worker', medicalPart(file), '', { section, content }, `${file}/sections`);
    else await atItsVersion().then(() => command('case-worker', file, '/sections', { section, content }));
  }
}

const openAtHealth: readonly string[] = ['medical', 'hiv'];

/** What others send back about the person: by everybody who may, and by one who may write in all nine sections, in all nine. */
async function everyAnswer(journal: Journal, running: Running): Promise<void> {
  await answerTale(journal, running, ['TH']);
  const before = journal.entries.find(({ role, path }) => role === 'counterpart-th' && path.endsWith('/answers'));
  for (const health of [true, false]) {
    const named = sectionNames.filter((name) => openAtHealth.includes(name) === health);
    const sections = Object.fromEntries(named.map((name) => [name, name === 'identity' ? nobody : {}]));
    await journal.create('counterpart-th', before?.path ?? '', { sections });
  }
}

/** A truck with so many people, each with fourteen words of the person’s own; the batch. */
async function truckOfWords(journal: Journal, mint: Mint, people: number): Promise<string> {
  const { create } = journalWithWords(journal, mint, 10);
  const batch = await create('intake', '/batches', { from: 'TH', gate: 'poipet', vehicle: 'truck' });
  const devices = Array.from({ length: 4 }, async (_, device) => {
    for (let at = device; at < people; at += 4) await create('intake', `/batches/${batch}/arrivals`, personOf());
  });
  await Promise.all(devices);
  return batch;
}

export type Seeded = {
  readonly mint: Mint;
  /** All requests with their answers, the bodies as they were sent. */
  readonly entries: Journal['entries'];
  readonly border: Border;
  /** A file with all nine sections and with words of every act on it. */
  readonly file: string;
  readonly batch: string;
};

/** `whole`: with every step of the handovers; without it they are only offered, in both directions. */
export type HowMuch = { readonly people: number; readonly whole: boolean };

/**
 * The tale over HTTP with a word of its own in every free field of every operation: the border, a file with its nine sections and its
 * window, all acts of the law on another, handovers with one country, and a truck of so many people. Beside each other.
 */
export async function seedCanaries(running: Running, { people, whole }: HowMuch): Promise<Seeded> {
  const mint = openMint();
  const entries: Journal['entries'][number][] = [];
  async function lane<Made>(tell: (journal: Journal) => Promise<Made>): Promise<Made> {
    const plain = openJournal(running);
    const made = await tell(journalWithWords(plain, mint)).catch((fault: unknown) => {
      // What the functions said of it, with the journal's own sentence.
      const faults = running.printed.filter((line) => line.includes('"fault"'));
      throw new Error(faults.slice(-3).join('\n'), { cause: fault });
    });
    entries.push(...plain.entries);
    return made;
  }
  const [told, batch] = await Promise.all([
    lane(taleOfThePerson),
    lane((journal) => truckOfWords(journal, mint, people)),
    lane(lawTale),
    lane((journal) => importOfWords(journal, mint.mint)),
    lane((journal) => everyAnswer(journal, running)),
    lane(referralTale),
    lane<unknown>((journal) => (whole ? handoversOf(journal, 'TH', running.cloud.clock.now()) : offered(journal))),
  ]);
  await running.cloud.streams.drained();
  return { mint, entries, batch, ...told };
}

async function taleOfThePerson(journal: Journal): Promise<Pick<Seeded, 'border' | 'file'>> {
  const border = await borderTale(journal);
  const file = await caseTale(journal, border);
  await everySection(journal, `/cases/${file}`);
  await ownRecordTale(journal, file);
  return { border, file };
}

async function offered(journal: Journal): Promise<void> {
  const file = await reportedCase(journal, 'TH');
  // Every word that a sheet has room for is written into it; what it says it does not call unknown.
  const sheet = { name: {}, unknown: { birthYear: 'other' } };
  const outbound = {
    direction: 'outbound',
    case: file,
    to: 'TH',
    tell: ['counterpart', 'embassy'],
    sheet,
  };
  await journal.create('case-worker', '/handovers', outbound);
  const inbound = { direction: 'inbound', sex: 'female', age: 'adult', sheet };
  await journal.create('counterpart-th', '/handovers', inbound);
}
