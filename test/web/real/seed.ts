import type { ArrivalState } from '@homeward/domain/arrival/arrival';
import type { CaseState } from '@homeward/domain/case/case';
import { arrivals } from '@homeward/store/arrivals';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { lying } from '../../functions/desks-in-process.ts';
import type { RealStage } from './stage.ts';

type Line = Readonly<Record<string, unknown>>;
type Made = { readonly id: string; readonly version: number };

/** One operation as a role, which has to succeed. */
async function post(stage: RealStage, role: string, path: string, body: unknown, version?: number): Promise<Made> {
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

/** Which batches there are. */
export async function everyBatch(stage: RealStage): Promise<readonly string[]> {
  const { items } = (await stage.ask('shift-lead', 'transit/batches')).body as { readonly items: readonly Made[] };
  return items.map(({ id }) => id);
}

/** A case as its table holds it. */
export async function caseOf(stage: RealStage, id: string): Promise<CaseState | undefined> {
  return (await load(stage.store, cases, id))?.state;
}

/** Cases that lie there at their first version, however they came there. */
export function lieCases(stage: RealStage, ...states: readonly CaseState[]): Promise<void> {
  return stage.plant(...states.map((state) => lying(cases, state.id, state)));
}
