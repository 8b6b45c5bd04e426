import type { ForeignCountry } from '@homeward/domain/countries/countries';
import { reportedCase } from './case-tale.ts';
import {
  addressOfTwo,
  type Cast,
  complete,
  depart,
  dispute,
  keepTheGate,
  turnBack,
  wantsToGoHome,
  ways,
} from './handover-tale.ts';
import type { Journal } from './journal.ts';
import { openFile } from './open-file.ts';
import { readCopy } from './read-copy.ts';

/** What one country's handovers are called in the tests. */
export type Handovers = {
  /** From Cambodia, both desks told: completed. */
  readonly told: string;
  /** From Cambodia, the embassy not told: turned back. */
  readonly quiet: string;
  /** To Cambodia, by the counterpart: completed, a file opened from it. */
  readonly inbound: string;
  /** To Cambodia, by the embassy: turned back by Cambodia. */
  readonly byEmbassy: string;
};

/** One country's handovers: told and quiet from Cambodia, home by its central unit and by its embassy. */
export async function handoversOf(journal: Journal, country: ForeignCountry, now: number): Promise<Handovers> {
  const [embassy, counterpart] = desksOf(country);
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
  await readLists(journal, [embassy, counterpart]);
  return { told, quiet, inbound, byEmbassy };
}

/** A handover of each kind with one country, offered and its copies read: its desks have something of their own. */
export async function offeredTo(journal: Journal, country: ForeignCountry): Promise<Handovers> {
  const [embassy, counterpart] = desksOf(country);
  const told = await propose(journal, country, ['counterpart', 'embassy']);
  const quiet = await propose(journal, country, ['counterpart']);
  const inbound = await journal.create(counterpart, '/handovers', inboundBody());
  const byEmbassy = await journal.create(embassy, '/handovers', inboundBody());
  for (const role of [embassy, counterpart]) await readCopy(journal, role, `/handovers/${told}`);
  await readLists(journal, [embassy, counterpart]);
  return { told, quiet, inbound, byEmbassy };
}

/** The embassy of a country and its central unit. */
export function desksOf(country: ForeignCountry): readonly [embassy: string, counterpart: string] {
  const code = country.toLowerCase();
  return [`embassy-${code}`, `counterpart-${code}`];
}

async function readLists(journal: Journal, roles: readonly string[]): Promise<void> {
  for (const role of roles)
    for (const path of ['/handovers', '/gates', '/agreements', '/names']) await journal.read(role, path);
}

const sheet = { name: { latin: 'Invented Person' }, birthYear: '1991', document: 'X 0000', place: 'An Giang' };

async function propose(journal: Journal, country: ForeignCountry, tell: readonly string[]): Promise<string> {
  const file = await reportedCase(journal, country);
  await addressOfTwo(journal, file);
  await wantsToGoHome(journal, file);
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

async function outbound(journal: Journal, country: ForeignCountry, cast: Cast, now: number): Promise<string> {
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

async function quietly(journal: Journal, country: ForeignCountry, cast: Cast, now: number): Promise<string> {
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
