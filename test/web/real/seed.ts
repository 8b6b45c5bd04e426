import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { BatchState } from '@homeward/domain/arrival/batch';
import type { CaseState } from '@homeward/domain/case/case';
import type { Place } from '@homeward/domain/directory/place';
import type { Desk } from '@homeward/domain/people/actor';
import type { SeatState } from '@homeward/domain/people/staff';
import type { Aggregate } from '@homeward/store/aggregate';
import { arrivals } from '@homeward/store/arrivals';
import { batches } from '@homeward/store/batches';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { placesWrites } from '@homeward/store/places';
import { seats } from '@homeward/store/seats';
import { consent } from '../../functions/open-file.ts';
import { itemsOf } from '../../store/database.ts';
import type { RealStage } from './stage.ts';

type Line = Readonly<Record<string, unknown>>;
type Made = { readonly id: string; readonly version: number; readonly code?: string };

/** One operation as a role, which has to succeed. */
export async function post(
  stage: RealStage,
  role: string,
  path: string,
  body: unknown,
  version?: number,
): Promise<Made> {
  const told = await stage.ask(role, path, body, version);
  if (told.status >= 300) throw new Error(`${path}: ${told.status} ${JSON.stringify(told.body)}`);
  return told.body as Made;
}

const none = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
type Counted = { readonly men?: number; readonly women?: number; readonly boys?: number; readonly girls?: number };

/** A truck that was counted at the gate: its batch. */
export async function truck(stage: RealStage, counted: Counted, declared: number): Promise<string> {
  const announced = { from: 'TH', gate: 'poipet', vehicle: 'truck', declared, list: 'yes' };
  const { id, version } = await post(stage, 'intake', 'transit/batches', announced);
  const all = { men: 0, women: 0, boys: 0, girls: 0, ...counted };
  const counts = { counted: all, triage: none, separation: 'separated' };
  await post(stage, 'intake', `transit/batches/${id}/counts`, counts, version);
  return id;
}

/** One invented person of a batch. */
export function person(stage: RealStage, batch: string, name: string, more: Line = {}): Promise<Made> {
  const age = { from: 30, to: 30, asOf: new Date().toISOString().slice(0, 10) };
  const identity = { name: { local: name }, age, birthplace: 'ស្វាយរៀង' };
  return post(stage, 'intake', `transit/batches/${batch}/arrivals`, {
    sex: 'female',
    company: 'alone',
    needs: ['food'],
    sections: { identity },
    ...more,
  });
}

type Words = Readonly<Record<string, unknown>>;
/** Somebody of a batch: how the person stands, and the words that were sealed. */
type Arrived = { readonly state: ArrivalState; readonly sealed: { readonly identity?: Words; readonly needs?: Words } };

type View = { readonly arrivals: readonly { readonly id: string; readonly sealed: Arrived['sealed'] }[] };

/** Everybody of a batch in the order they were written down: as the table holds them, their words as their desk reads them. */
export async function peopleOf(stage: RealStage, batch: string): Promise<readonly Arrived[]> {
  const view = (await stage.ask('shift-lead', `transit/batches/${batch}`)).body as unknown as View;
  const states = view.arrivals.map(({ id }) => load(stage.store, arrivals, { batch, arrival: id }));
  return (await Promise.all(states)).flatMap((one, index) =>
    one === undefined ? [] : [{ state: one.state, sealed: view.arrivals[index]?.sealed ?? {} }],
  );
}

/** A batch as its table holds it. */
export async function batchOf(stage: RealStage, id: string): Promise<BatchState | undefined> {
  return (await load(stage.store, batches, id))?.state;
}

/** Which batches there are. */
export async function everyBatch(stage: RealStage): Promise<readonly string[]> {
  const { items } = (await stage.ask('shift-lead', 'transit/batches')).body as { readonly items: readonly Made[] };
  return items.map(({ id }) => id);
}

/** What was written down of everybody at the border, as their desk reads it. */
export async function everyIdentity(stage: RealStage): Promise<readonly (Words | undefined)[]> {
  const all = await Promise.all((await everyBatch(stage)).map((batch) => peopleOf(stage, batch)));
  return all.flat().map(({ sealed }) => sealed.identity);
}

/** A gazetteer of one province that was imported. */
export function layPlaces(stage: RealStage, province: string, places: readonly Place[]): Promise<void> {
  return stage.plant(...placesWrites(province, places));
}

/** A case as its table holds it. */
export async function caseOf(stage: RealStage, id: string): Promise<CaseState | undefined> {
  return (await load(stage.store, cases, id))?.state;
}

/** Which version of a case the next act is to name. */
export async function versionOf(stage: RealStage, id: string): Promise<number> {
  return (await load(stage.store, cases, id))?.version ?? 0;
}

/** Every record of a kind, as its table holds it. */
export async function every<Id, State, Event, Line>(
  stage: RealStage,
  of: Aggregate<Id, State, Event, Line>,
): Promise<readonly State[]> {
  const items = await itemsOf(stage.store, of.table);
  return items.flatMap(({ state }) => of.state.safeParse(state).data ?? []);
}

/** What was read by an operation, in order: each reading has its receipt. */
export async function readings(stage: RealStage, operation: string): Promise<readonly string[]> {
  const receipts = (await itemsOf(stage.store, 'receipts')).filter((one) => one['operation'] === operation);
  return receipts.map(({ thing }) => String(thing));
}

/** A seat as its table holds it. */
export async function seatAt(stage: RealStage, desk: Desk, subject: string): Promise<SeatState | undefined> {
  return (await load(stage.store, seats, { country: 'KH', desk, subject }))?.state;
}

const said = {
  'movement-restricted': 'yes',
  'wages-withheld': 'yes',
  'papers-kept': 'no',
  'threats-or-violence': 'not-said',
  'deceived-about-the-work': 'no',
};
const safe = { safeSpace: true, noSuspects: true, supportOffered: true };

/** A man of a batch, screened, who agreed to a file. */
export async function screened(stage: RealStage, batch: string, name: string, more: Line = {}): Promise<string> {
  const { id, version } = await person(stage, batch, name, { needs: [], sex: 'male', ...more });
  const at = `transit/batches/${batch}/arrivals/${id}`;
  const seen = await post(stage, 'intake', `${at}/screenings`, { answers: said, setting: safe }, version);
  const about = { type: 'arrival', batch, arrival: id };
  await post(stage, 'intake', 'transit/consents', { about, consent }, seen.version);
  return id;
}

/** The file of somebody who came by a truck of their own. */
export async function openedFile(stage: RealStage, name: string, more: Line = {}): Promise<string> {
  const batch = await truck(stage, { men: 1 }, 1);
  const arrival = await screened(stage, batch, name, more);
  return (await post(stage, 'case-worker', 'casework/cases', { from: 'arrival', batch, arrival })).id;
}

/** The first of the nine forms, filled in by the case worker. */
export async function fillForm(stage: RealStage, file: string, alias: string): Promise<void> {
  const words = { answers: [{ field: 'alias', answer: `Invented ${alias}` }] };
  const body = { form: 'form-1', version: 1, answered: ['alias'], words };
  await post(stage, 'case-worker', `casework/cases/${file}/filled-forms`, body, await versionOf(stage, file));
}
