import { ageClassOf, ageOn, isBornAfter } from '../people/age.ts';
import { dayOf } from '../time.ts';
import type { CaseState } from './case.ts';
import { countingDeterminations } from './case.ts';
import { crisesInConflict } from './crisis/open-crises.ts';
import { isCorrected } from './identification/corrected.ts';
import { agesDisagree, countingAges, documentedAges } from './identification/known-age.ts';
import { seenAlive } from './identification/seen-alive.ts';
import { identity } from './sections.ts';

/** One entry that says something. */
type Source = {
  /** The kind of entry: `age`, `death`, `visit`. */
  readonly what: string;
  /** What it says, as a code or a day. */
  readonly says: string;
  readonly id: string;
  readonly at: string;
  readonly by: string;
};

/** Entries that cannot all be true. Nothing is refused or overwritten for it: both sides are shown. */
type Contradiction = { readonly code: string; readonly sources: readonly Source[] };

/**
 * Everything in a case that contradicts something else in it, with both sources. `sealed`: the sections that the reader
 * may open; `at`: the moment at which somebody is a child or is not.
 */
export function contradictionsOf(
  file: CaseState,
  sealed: Readonly<Record<string, unknown>> = {},
  at: string = file.openedAt,
): readonly Contradiction[] {
  return [
    ...agesInConflict(file),
    ...bornAfterArrival(file, sealed),
    ...ageAgainstBirth(file, sealed, at),
    ...standingsInConflict(file),
    ...aliveAfterDeath(file),
    ...deathsInConflict(file),
    ...crisesInConflict({ ...file, crises: file.crises.filter(({ id }) => !isCorrected(file, id)) }),
  ];
}

function opening({ id, openedAt, assigned }: CaseState): Source {
  return { what: 'opening', says: dayOf(openedAt), id, at: openedAt, by: assigned[0] ?? '' };
}

function agesInConflict(file: CaseState): readonly Contradiction[] {
  if (!agesDisagree(file)) return [];
  const sources = documentedAges(file).map(({ age, evidence, id, at, by }) => ({
    what: `age:${evidence}`,
    says: age,
    id,
    at,
    by,
  }));
  return [{ code: 'child-and-adult', sources }];
}

function bornAfterArrival(file: CaseState, sealed: Readonly<Record<string, unknown>>): readonly Contradiction[] {
  const arrival = opening(file);
  const recorded = file.ages
    .filter(({ id, bornAfterOpening }) => bornAfterOpening === true && !isCorrected(file, id))
    .map(({ id, at, by }) => ({ what: 'age', says: 'born-later', id, at, by }));
  const told = identity.safeParse(sealed['identity']);
  const atFirst = told.success && isBornAfter(told.data.age, dayOf(file.openedAt));
  return [...(atFirst ? [{ ...arrival, what: 'identity', says: 'born-later' }] : []), ...recorded].map((one) => ({
    code: 'born-after-arrival',
    sources: [one, arrival],
  }));
}

/** The age that the file was found to have, beside a birth in the identity, or its year alone, by which it cannot be so. */
function ageAgainstBirth(
  file: CaseState,
  sealed: Readonly<Record<string, unknown>>,
  at: string,
): readonly Contradiction[] {
  const told = identity.safeParse(sealed['identity']);
  if (!told.success || !('birth' in told.data.age)) return [];
  const [age, born] = [ageOn(file, at), ageClassOf(told.data.age, dayOf(at))];
  if (born === 'presumed-child' || (age === 'adult') === (born === 'adult')) return [];
  const last = countingAges(file).at(-1);
  const found = last === undefined ? opening(file) : { id: last.id, at: last.at, by: last.by };
  const sources = [
    { ...found, what: 'age', says: age },
    { ...opening(file), what: 'identity', says: born },
  ];
  return [{ code: 'age-and-birth', sources }];
}

function standingsInConflict(file: CaseState): readonly Contradiction[] {
  const counting = countingDeterminations(file);
  const sides = counting.filter(({ status }) => status !== 'presumed');
  if (agree(sides.map(({ status }) => status))) return [];
  const sources = sides.map(({ status, by, at, id }) => ({
    what: 'determination',
    says: status,
    id: id ?? file.id,
    at,
    by,
  }));
  return [{ code: 'victim-and-not', sources }];
}

function agree(words: readonly string[]): boolean {
  return words.every((one) => one === words[0]);
}

function deathsOf(file: CaseState): readonly (Source & { readonly on: string })[] {
  return file.deaths
    .filter(({ id }) => !isCorrected(file, id))
    .map(({ on, evidence, id, at, by }) => ({ what: `death:${evidence}`, says: on, id, at, by, on }));
}

function aliveAfterDeath(file: CaseState): readonly Contradiction[] {
  return deathsOf(file).flatMap(({ on, ...death }) =>
    seenAlive(file)
      .filter(({ says }) => says > on)
      .map((alive) => ({ code: 'alive-after-death', sources: [death, alive] })),
  );
}

function deathsInConflict(file: CaseState): readonly Contradiction[] {
  const deaths = deathsOf(file);
  if (agree(deaths.map(({ on }) => on))) return [];
  return [{ code: 'two-days-of-death', sources: deaths.map(({ on: _, ...source }) => source) }];
}
