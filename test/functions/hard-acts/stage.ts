import type { Actor } from '@homeward/domain/people/actor';
import { cases } from '@homeward/store/cases';
import { organisationWrite } from '@homeward/store/directory';
import { load } from '@homeward/store/load';
import { providerWrite } from '@homeward/store/providers';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import { answerOf, people } from '../../domain/made.ts';
import { underAMemorandum } from '../../domain/under-a-memorandum.ts';
import { type Item, openDesks, type Told } from '../desks-in-process.ts';

const worker = people['case-worker'];

/** The answer of a person, as it is sent. */
export function saying(to: Parameters<typeof answerOf>[0], given = true, more: object = {}) {
  const { id: _, at: _at, ...consent } = answerOf(to, given, more);
  return consent;
}

type How = { readonly by?: Actor; readonly key?: string };

/** The desks over a database in memory, the organisations that these stories name, and files that are acted on at a moment. */
export async function openHardActs(
  ...organisations: readonly (readonly [id: string, kind: string, country: string])[]
) {
  const desks = await openDesks();
  const { ask, plant, store } = desks;
  for (const [id, kind, country] of organisations) {
    await plant(organisationWrite({ id, name: 'Invented', country, kind, invented: true } as never) as Item);
    if (kind === 'ngo') await plant(providerWrite(underAMemorandum(id)) as Item);
  }

  /** The file of an adult, opened from a report. */
  async function open(at: string, said: object = {}, by: Actor = worker): Promise<string> {
    const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
    const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent: saying('case-file'), ...said };
    const id = uuidv7();
    const { status, body: told } = await ask({ operation: 'openCase', by, at, body, key: id });
    if (status !== 201) expect.fail(JSON.stringify(told));
    return id;
  }

  const fileOf = async (id: string) => (await load(store, cases, id))?.state ?? expect.fail('no such file');

  async function acts(id: string, operation: string, body: object, at: string, how: How = {}): Promise<Told> {
    const { by = worker, key = uuidv7() } = how;
    const version = (await load(store, cases, id))?.version ?? 1;
    const about = operation === 'giveConsent' || operation === 'withdrawConsent';
    const of = about ? { body: { about: { type: 'case', case: id }, ...body } } : { body, path: { caseId: id } };
    return ask({ operation, by, at, key, version, ...of });
  }

  /** An act that has to stand; gives its key. */
  async function does(id: string, operation: string, body: object, at: string, how: How = {}): Promise<string> {
    const { key = uuidv7() } = how;
    const { status, body: told } = await acts(id, operation, body, at, { ...how, key });
    if (status >= 300) expect.fail(`${operation} ${status} ${JSON.stringify(told)}`);
    return key;
  }

  const views = async (id: string, by: Actor, at: string) =>
    (await ask({ operation: 'viewCase', by, at, path: { caseId: id } })).status;
  const reads = async (id: string, section: string, by: Actor, at: string) =>
    (await ask({ operation: 'readSection', by, at, path: { caseId: id, section } })).status;
  const copiesOf = async (by: Actor, at: string) =>
    (await ask({ operation: 'listDisclosures', by, at })).body['items'] as readonly {
      readonly id: string;
      readonly status: string;
    }[];
  const opens = async (copy: string, by: Actor, at: string) =>
    (await ask({ operation: 'readDisclosure', by, at, path: { disclosureId: copy } })).status;

  return { ...desks, open, fileOf, acts, does, views, reads, copiesOf, opens };
}
