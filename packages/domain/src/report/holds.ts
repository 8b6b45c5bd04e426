import type { CaseState } from '../case/case.ts';
import type { CountedBefore } from './counted-before.ts';
import type { HoldReason } from './counter-names.ts';

type Known = Pick<CaseState, 'returnDelays' | 'journeysHome' | 'closures' | 'placement' | 'cameAt'>;
type Of = { readonly now: Known; readonly before?: readonly Pick<CountedBefore, 'waits'>[] };

/** From one moment until another, or still. */
type Time = { readonly from: string; readonly until?: string | undefined };

/** Something that keeps a person from going home, as one of their files tells it: until that file says another, or it is over. */
type Wait<File> = {
  readonly id: string;
  readonly at: string;
  readonly reason: HoldReason;
  readonly until?: string;
  readonly file: File;
  /** How it stood beside what another file said, which was erased since. */
  readonly beside: readonly CountedBefore['waits'][number][];
};
type Hold<File> = Omit<Wait<File>, 'beside'> & { readonly since?: string; readonly but?: readonly Time[] };

const reasons: Readonly<Record<CaseState['returnDelays'][number]['reason'], HoldReason>> = {
  hearing: 'court',
  papers: 'document',
  'nationality-open': 'document',
  'gate-closed': 'border',
  cost: 'cost',
  care: 'other',
  'family-not-found': 'other',
  'place-not-ready': 'other',
  'her-wish': 'other',
  other: 'other',
};

/**
 * What has kept a person from going home, each reason from the day it was written for until the file says the next one,
 * or ends; a journey and an arrival end every wait of the person, whichever of their files tells them. `but` says when
 * the other file had said something else since: it alone stands then. `since`: from when the same reason has gone on.
 */
export function holdsOf<File extends Of>(files: readonly File[]): readonly Hold<File>[] {
  const home = files.flatMap(({ now }) => cameHomeIn(now));
  const waits = files.flatMap((file) => waitsIn(file, home)).toSorted(inOrder);
  return waits.map(({ beside: _, ...one }, index) => {
    const [since, but] = [sinceOf(waits, one), saidSince(waits, index)];
    return { ...one, ...(since === one.at ? {} : { since }), ...(but.length === 0 ? {} : { but }) };
  });
}

type Dated = { readonly id: string; readonly at: string };

/** Two of one moment stand in the order of their names: which was typed first tells nothing. */
function inOrder(one: Dated, other: Dated): number {
  return Date.parse(one.at) - Date.parse(other.at) || (one.id < other.id ? -1 : 1);
}

function cameHomeIn({ journeysHome, placement, cameAt }: Known): readonly string[] {
  return [...journeysHome.map(({ at }) => at), ...cameAt, ...(placement === undefined ? [] : [placement.at])];
}

function waitsIn<File extends Of>(file: File, home: readonly string[]): readonly Wait<File>[] {
  const ends = [...home, ...file.now.closures.map(({ at }) => at)];
  const delays = file.now.returnDelays.toSorted(inOrder);
  return delays.map(({ id, at, reason }, index) => {
    const next = delays[index + 1]?.at;
    const until = firstFrom(at, next === undefined ? ends : [...ends, next]);
    const beside = (file.before ?? []).flatMap((other) => other.waits.filter(({ wait }) => wait === id));
    return { id, at, reason: reasons[reason], file, beside, ...(until && { until }) };
  });
}

function firstFrom(at: string, ends: readonly string[]): string | undefined {
  const over = ends.filter((end) => Date.parse(end) >= Date.parse(at));
  return over.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
}

function endOf({ until }: Pick<Time, 'until'>): number {
  return until === undefined ? Number.POSITIVE_INFINITY : Date.parse(until);
}

/** When another file of the person says something that was so later. */
function saidSince(waits: readonly Wait<unknown>[], index: number): readonly Time[] {
  const [own, ...after] = waits.slice(index);
  const later =
    own === undefined ? [] : after.filter((one) => one.file !== own.file && Date.parse(one.at) < endOf(own));
  const said = later.map(({ at: from, until }) => ({ from, ...(until && { until }) }));
  return [...said, ...(own?.beside ?? []).flatMap(({ but }) => but)];
}

/** From when the reason has gone on without a break, whichever file said it. */
function sinceOf(waits: readonly Wait<unknown>[], { reason, at }: Pick<Wait<unknown>, 'reason' | 'at'>): string {
  const began = Date.parse(at);
  const said = waits.flatMap((one) => [
    one,
    ...one.beside.flatMap(({ since }) => (since === undefined ? [] : [{ ...one, at: since }])),
  ]);
  const before = said.find((one) => one.reason === reason && Date.parse(one.at) < began && endOf(one) >= began);
  return before === undefined ? at : sinceOf(waits, { reason, at: before.at });
}
