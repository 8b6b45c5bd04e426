import type { Corridor } from '../../../packages/domain/src/case/clear.ts';
import type { PublicEdition } from '../../../packages/domain/src/report/public/edition.ts';
import type { ClosedMonth } from '../../../packages/domain/src/report/public/figures-read.ts';
import { type PublishedEdition, publishReport } from '../../../packages/domain/src/report/public/publish.ts';
import { people as actors } from '../../domain/made.ts';
import { anyPopulation, fewGroups, monthsOf, type Somebody } from '../public/populations.ts';

const year = 2008;
const recordedAt = '2026-02-03T03:00:00.000Z';
const act = { by: actors.overseer, recordedAt, occurredAt: recordedAt };

/** A year of a corridor that was read twice: whom its edition counts, which is the same at both moments. */
export type TwoMoments = {
  readonly corridor: Corridor;
  readonly counted: readonly Somebody[];
  readonly edition: PublicEdition;
};

type Read = ClosedMonth & { readonly waits?: string };

function published(before: PublishedEdition | undefined, corridor: Corridor, months: readonly Read[]) {
  return publishReport(before, { corridor, year }, months, act);
}

function editionOf(corridor: Corridor, people: readonly Somebody[]): PublicEdition {
  const decision = published(undefined, corridor, monthsOf(people, corridor, year));
  if (decision.type === 'refused') throw new Error(`${corridor}: ${decision.breaches}`);
  return decision.event.edition;
}

/** Whether the platform publishes a year over which a late entry waits, or one that stands published. */
function mayTellAnew(corridor: Corridor, people: readonly Somebody[], before: PublicEdition | undefined): boolean {
  const months = monthsOf(people, corridor, year);
  if (before === undefined) {
    const waiting = months.map((one, at) => (at === 0 ? { ...one, waits: recordedAt } : one));
    return published(undefined, corridor, waiting).type !== 'refused';
  }
  const standing = { status: 'published', at: recordedAt, by: 'overseer', organisation: 'x', edition: before } as const;
  return published(standing, corridor, months).type !== 'refused';
}

/**
 * One year, read before a late entry and after it. Published before, it stays as it was; else it is published when the month was sealed
 * anew, and not while the entry waits.
 */
export function twoMoments(roll: () => number, corridor: Corridor): TwoMoments {
  const people = (roll() < 0.5 ? anyPopulation : fewGroups)(roll, corridor);
  const before = people.slice(Math.min(people.length - 1, 1 + Math.floor(roll() * 3)));
  const first = roll() < 0.5 ? editionOf(corridor, before) : undefined;
  if (mayTellAnew(corridor, people, first)) throw new Error('told anew');
  if (first !== undefined) return { corridor, counted: before, edition: first };
  return { corridor, counted: people, edition: editionOf(corridor, people) };
}
