import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startCloud } from '@homeward/local/cloud';
import { type Acting, actAs } from '../../scripts/demo/acting.ts';
import { people } from '../../scripts/demo/people.ts';
import { forEach } from '../../scripts/restore-drill/files.ts';
import { digestOf } from '../../scripts/restore-drill/items.ts';
import { layDirectory } from '../cloud/laid-directory.ts';
import { type Running, synthesised } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import type { Mint, Token } from './canaries/tokens.ts';
import { copiedToAll, erase, type File, offATruck, recipients, reported, withHealth } from './thick-file.ts';

/** A file of the world: the word that stands in it, and whatever ids lead to the person. */
export type Known = {
  readonly file: File;
  readonly token: Token;
  readonly ids: readonly string[];
  readonly copies: readonly Copy[];
};
type Copy = { readonly id: string; readonly reader: string };

/** The whole platform over a folder, so that it can be stopped, wiped and put back; over an empty one with the directory. */
export async function startOver(dataDir: string): Promise<Running> {
  const printed: string[] = [];
  const log = (name: string, line: string): void => void printed.push(`${name} ${line}`);
  const lay = existsSync(join(dataDir, 'dynamodb')) ? undefined : layDirectory;
  const cloud = await startCloud({ outDir: synthesised, port: 0, people, dataDir, lasting: true, lay, log });
  const actors = new Map<string, Acting>();
  const as = (role: string): Acting => {
    const known = actors.get(role) ?? actAs(cloud, role);
    actors.set(role, known);
    return known;
  };
  return { cloud, as, printed };
}

/** One in ten is to be erased: off a truck, with a medical part and copies, or from a report and copied abroad. */
export const isErased = (n: number): boolean => n % 10 === 0;

/** A file's number, and every copy there ever was of it, its care team's too, by the register. */
async function calledAndCopied(running: Running, { path }: File): Promise<readonly string[]> {
  const { body } = await done(running.as('case-worker').read(path));
  const copies = body['copies'] as readonly { readonly id: string }[];
  return [String(body['number']), ...copies.map(({ id }) => id)];
}

async function thick(running: Running, name: string, n: number): Promise<Omit<Known, 'token'>> {
  if (n % 20 !== 0) {
    const file = await reported(running, name);
    const copies = await copiedToAll(running, file, recipients.VN);
    return { file, ids: [file.id, ...(await calledAndCopied(running, file))], copies };
  }
  const file = await offATruck(running, name);
  await withHealth(running, file);
  const copies = await copiedToAll(running, file, recipients.KH);
  return { file, ids: [file.id, file.arrival, ...(await calledAndCopied(running, file))], copies };
}

/** So many files over HTTP, each with a word of its own for a name. */
export function peopled(running: Running, { mint, tokens }: Mint, many: number): Promise<readonly Known[]> {
  const numbers = Array.from({ length: many }, (_, n) => n);
  return forEach(numbers, async (n) => {
    const name = mint(`name of ${n}`);
    const token = tokens.find(({ text }) => text === name) as Token;
    if (isErased(n)) return { ...(await thick(running, name, n)), token };
    const file = await reported(running, name);
    return { file, token, ids: [file.id], copies: [] };
  });
}

export async function eraseAll(running: Running, all: readonly Known[]): Promise<void> {
  for (const { file } of all) await erase(running, file);
}

export const everyRole: readonly string[] = people.map(({ role }) => role);

/** What of erased people somebody of these roles still reads over HTTP: every file, part, copy, figure and form of theirs. */
export async function readable(running: Running, all: readonly Known[], roles = everyRole): Promise<readonly string[]> {
  const asked = all.flatMap(({ file: { path, id }, copies }) => [
    ...roles.flatMap((role) => [path, `${path}/sections/identity`, `${path}/sections/medical`].map((at) => [role, at])),
    ...['case-worker', 'supervisor', 'central-unit', 'health-worker'].flatMap((role) =>
      [`${path}/figures`, `${path}/filled-forms/form-1`, `${path}/answers`].map((at) => [role, at]),
    ),
    ...copies.map((one) => [one.reader, `/disclosures/${one.id}`]),
    ['person', '/record'],
    ['case-worker', `/cases/${id}`],
  ]);
  const statuses = await forEach(asked, async ([role = '', at = '']) => {
    const { status } = await running.as(role).read(at);
    return status < 400 ? [`${role} ${at}: ${status}`] : [];
  });
  return statuses.flat();
}

const lists = ['/cases', '/disclosures', '/handovers', '/proposals', '/arrivals-to-open', '/duplicates', '/exposure'];

/** The lists, to their ends, in which somebody of these roles still finds an id of erased people. Receipts keep theirs. */
export async function listed(running: Running, all: readonly Known[], roles = everyRole): Promise<readonly string[]> {
  const asked = roles.flatMap((role) => lists.map((list) => [role, list] as const));
  const ids = all.flatMap((one) => one.ids);
  const found = await forEach(asked, async ([role, list]) => {
    const text = await wholeOf(running, role, list);
    return ids.filter((id) => text.includes(id)).map((id) => `${role} ${list}: ${id}`);
  });
  return found.flat();
}

async function wholeOf(running: Running, role: string, list: string, at = list): Promise<string> {
  const { status, body } = await running.as(role).read(at);
  const next = status < 400 ? body['next'] : undefined;
  if (typeof next !== 'string') return JSON.stringify(body);
  const more = `${list}?cursor=${encodeURIComponent(next)}`;
  return `${JSON.stringify(body)}${await wholeOf(running, role, list, more)}`;
}

/** The digest of a number's row that says nothing beside the number. */
export function leadsNowhere(row: string): string {
  const [, pk = '', sk = ''] = row.split(' ');
  return digestOf({ pk: { S: pk }, sk: { S: sk } });
}
