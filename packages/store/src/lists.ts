import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { CaseLine } from '@homeward/domain/case/case-line';
import { type CaseLoad, caseLoad } from '@homeward/domain/case/case-load';
import { overdueThrough, owedThing } from '@homeward/domain/case/overdue';
import type { ExportLine } from '@homeward/domain/interchange/export-state';
import type { FarCountry } from '@homeward/domain/people/actor';
import * as z from 'zod';
import type { Aggregate } from './aggregate.ts';
import { arrivals } from './arrivals.ts';
import { batches } from './batches.ts';
import { cases } from './cases.ts';
import type { ListQuery } from './cursor.ts';
import { caseExports } from './exports.ts';
import { brokenHandovers, handovers } from './handovers.ts';
import { type Item, readLine, readState, type Versioned } from './load.ts';
import type { Store } from './open-store.ts';
import { type Asked, allOf, type Page, pageOf, pagesOf, queried } from './page.ts';

type CaseId = { readonly id: string };
type Listed<Line> = { readonly version: number; readonly line: Line };

async function lines<Id, State, Event, Line>(
  store: Store,
  of: Aggregate<Id, State, Event, Line>,
  query: ListQuery,
  asked: Asked,
): Promise<Page<Listed<Line>> | 'invalid'> {
  const page = await pageOf(store, query, asked);
  if (page === 'invalid') return page;
  return { ...page, items: page.items.map((item) => readLine(of, item)) };
}

/** A centre's batches, the oldest first while open, the newest first once closed. */
export function batchesOfCentre(store: Store, centre: string, closed: boolean, asked: Asked) {
  const partition = `centre#${centre}#${closed ? 'closed' : 'open'}`;
  return lines(store, batches, { table: 'arrivals', index: 'byCentre', partition, newestFirst: closed }, asked);
}

/** Every arrival of a batch, consistent: what the closing gate judges. */
export async function arrivalsOfBatch(store: Store, batch: string): Promise<readonly Versioned<ArrivalState>[]> {
  const items = await allOf(store, 'arrivals', `batch#${batch}`, 'arrival#');
  return items.flatMap((item) => readState(arrivals, item) ?? []);
}

/** People waiting for a file, the longest wait first. */
export function arrivalsToOpen(store: Store, asked: Asked) {
  return lines(store, arrivals, { table: 'arrivals', index: 'toOpen', partition: 'toopen' }, asked);
}

function openOf(organisation: string): ListQuery {
  return { table: 'cases', index: 'byOrganisation', partition: `state#org#${organisation}#open`, newestFirst: true };
}

export function casesOfOrganisation(store: Store, organisation: string, asked: Asked) {
  return lines(store, cases, openOf(organisation), asked);
}

/** How many cases a page of what is late holds at most: each names all that it owes, and four read units hold twelve. */
const namedOnAPage = 12;

/**
 * The cases of an organisation in which something is late at a moment, open or closed, each with all that it owes:
 * first where the person is not told yet who got something without their consent. There a case may stand in which
 * nothing is late yet.
 */
export async function overdueCasesOf(store: Store, organisation: string, asked: Asked, now: string) {
  // A key goes on with '#' after its moment; '$' comes next.
  const through = `${overdueThrough(now)}$`;
  const partition = `state#overdue#${organisation}`;
  const few = { ...asked, limit: Math.min(asked.limit, namedOnAPage) };
  const page = await pageOf(store, { table: 'cases', index: 'byOverdue', partition, through }, few);
  if (page === 'invalid') return page;
  const items = page.items.map((item) => ({ ...readLine(cases, item), owes: z.array(owedThing).parse(item['owes']) }));
  return { items, next: page.next };
}

/** The open cases of one health worker, the newest first. */
export function casesOfHealthWorker(store: Store, worker: string, asked: Asked) {
  const partition = `state#health#${worker}`;
  return lines(store, cases, { table: 'cases', index: 'byHealth', partition, newestFirst: true }, asked);
}

/** Every item of a list as it is made to be read, in pages as large as the database gives, the next one asked for while one is read. */
async function everyItem<One>(store: Store, query: ListQuery, read: (item: Item) => One): Promise<readonly One[]> {
  const all: One[] = [];
  const pages = pagesOf(async (start) => {
    const { items, last } = await queried(store, query, undefined, undefined, start);
    return { Items: items, LastEvaluatedKey: last };
  });
  for await (const page of pages) for (const item of page) all.push(read(item));
  return all;
}

/** What every open case of an organisation weighs, and who works on it: no line and no file. */
export function openLoadsOf(store: Store, organisation: string): Promise<readonly (CaseLoad & CaseId)[]> {
  const query = {
    table: 'cases',
    index: 'byLoad',
    partition: `state#load#${organisation}`,
    only: ['byLoadSk', 'load'],
  } as const;
  return everyItem(store, query, (item) => ({
    id: String(item['byLoadSk']),
    ...caseLoad.parse(item['load']),
  }));
}

/** Cases in which something waits for a second person, and exports that do, the longest wait first. */
export async function whatAsks(store: Store, asked: Asked): Promise<Page<Listed<CaseLine | ExportLine>> | 'invalid'> {
  const page = await pageOf(store, { table: 'cases', index: 'byAsked', partition: 'state#asked' }, asked);
  if (page === 'invalid') return page;
  const items = page.items.map((item) => {
    const isExport = (item['line'] as Partial<ExportLine> | undefined)?.export === true;
    return isExport ? readLine(caseExports, item) : readLine(cases, item);
  });
  return { items, next: page.next };
}

/** The case of a handover: the link stands in Cambodia's table only. */
export async function caseOfHandover(store: Store, handover: string) {
  const query: ListQuery = { table: 'cases', index: 'byHandover', partition: `state#handover#${handover}` };
  const page = await pageOf(store, query, { limit: 1 });
  return page === 'invalid' ? undefined : readState(cases, page.items[0]);
}

function handoversIn(country: FarCountry, quiet: boolean, closed: boolean): ListQuery {
  const partition = `${country}#${quiet ? 'quiet' : 'handover'}#${closed ? 'closed' : 'open'}`;
  return { table: 'exchange', index: quiet ? 'withQuiet' : 'byCountry', partition, newestFirst: true };
}

/** A country's handovers, the newest first; `quiet`: with those that no mission may know of. */
export function handoversOfCountry(store: Store, country: FarCountry, quiet: boolean, closed: boolean, asked: Asked) {
  return lines(store, handovers, handoversIn(country, quiet, closed), asked);
}

/** Handovers in which something was done against a rule that nobody has answered for, the longest ago first. */
export function handoversBroken(store: Store, asked: Asked) {
  return lines(store, handovers, { table: 'exchange', index: 'received', partition: brokenHandovers }, asked);
}

/** A gate, and days, both included. */
type Through = { readonly gate: string; readonly from: string; readonly to: string };

/** A country's open handovers through a gate: the database picks them out, for most go on other days or by another one. */
export function handoversThrough(store: Store, country: FarCountry, quiet: boolean, { gate, from, to }: Through) {
  const query = {
    ...handoversIn(country, quiet, false),
    only: ['v', 'line'],
    filter: {
      says: '#line.#gate = :gate AND #line.#date BETWEEN :from AND :to',
      names: { '#line': 'line', '#gate': 'gate', '#date': 'date' },
      values: { ':gate': gate, ':from': from, ':to': to },
    },
  };
  return everyItem(store, query, (item) => readLine(handovers, item));
}
