import { isDeepStrictEqual } from 'node:util';
import type { HandoverState } from '@homeward/domain/handover/handover';
import type { HandoverId } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import type * as fc from 'fast-check';
import { expect } from 'vitest';
import type { ForeignCountry } from '../../../packages/domain/src/people/actor.ts';
import type { Act } from './act.ts';
import { castOf } from './cast.ts';
import { disclosed } from './disclosures.ts';
import type { Told } from './expected.ts';
import { ofItsGrowth, ofTheChain, ofTheHolder, ofTwoWords } from './invariants.ts';
import { type Plain, wordsOf } from './plain.ts';
import { hashOf, type Minutes, plainOf, type Seen, see } from './seen.ts';

/** What a run counts. */
export type Counts = {
  steps: number;
  done: number;
  disclosures: number;
  readonly does: Map<string, number>;
  readonly statuses: Map<string, number>;
};

export function noCounts(): Counts {
  return { steps: 0, done: 0, disclosures: 0, does: new Map(), statuses: new Map() };
}

/** What is known of one history while it goes on. */
export type Model = {
  plain: Plain;
  at: string;
  seen: Seen;
  readonly minutes: Minutes;
  last?: { readonly act: Act; readonly told: Told } | undefined;
};

/** Where it goes on. */
export type Real = {
  readonly store: Store;
  readonly id: HandoverId;
  readonly file: string | undefined;
  readonly states: Map<number, HandoverState>;
  readonly counts: Counts;
};

/** One thing that somebody does. */
export type Command = fc.AsyncCommand<Model, Real>;

/** Counts one step: what it was, whether it was done, and where the handover stands then. */
export function counted({ counts }: Real, name: string, status: string, done: boolean): void {
  counts.steps += 1;
  counts.does.set(name, (counts.does.get(name) ?? 0) + (done ? 1 : 0));
  counts.done += done ? 1 : 0;
  counts.statuses.set(status, (counts.statuses.get(status) ?? 0) + 1);
}

/** What has to hold of a handover that is stored, whatever was done. */
function wrongIn({ seen, minutes }: Model, before: Seen): readonly string[] {
  const { state } = seen;
  const hash = hashOf(seen);
  return [
    ...ofTwoWords(state, hash, Object.values(castOf(state.country as ForeignCountry))),
    ...ofTheChain(state.custody),
    ...ofItsGrowth(before.state.custody, state.custody),
    ...ofTheHolder(state),
    ...minutes.note(hash, wordsOf(plainWords(state))),
  ];
}

function plainWords({ edition, date, gate, mode, departedAt: left, servicesAnswered: services, ticks }: HandoverState) {
  const plan = date && gate && mode ? { date, gate, mode } : undefined;
  return { edition, plan, left, services, ticks: ticks as Plain['ticks'] };
}

/** As it comes back from a store: what is not there is not there. */
const plainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether two things read the same; only where they do not are they shown side by side. */
export function same(one: unknown, other: unknown, says: string): void {
  const [left, right] = [plainJson(one), plainJson(other)];
  if (!isDeepStrictEqual(left, right)) expect(left, says).toEqual(right);
}

/**
 * Reads the handover, and holds what is stored against the model and against what holds always. The person’s file is read where it was `touched`;
 * what rests on a day of it is looked at each time.
 */
export async function look(model: Model, real: Real, changed: boolean, touched = false): Promise<void> {
  const before = model.seen;
  const { file = before.file, ...seen } = await see(real.store, real.id, touched ? real.file : undefined);
  model.seen = { ...seen, file };
  if (!changed) same(seen.state, before.state, 'what was not done changed something');
  const copies = file === undefined ? nothing : disclosed(file.state, model.at);
  expect([...wrongIn(model, before), ...copies.wrong]).toEqual([]);
  same(plainOf(seen, model.plain.about, model.minutes), model.plain, 'the store is not as the model says');
  real.states.set(seen.version, seen.state);
  real.counts.disclosures += copies.living;
}

const nothing = { living: 0, wrong: [] };
