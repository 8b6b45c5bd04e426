import type { Channel, Corridor } from '../case/clear.ts';
import { corridorOf } from '../handover/propose.ts';
import { monthOf } from '../time.ts';
import { cameHomeBy } from './corridor-of-person.ts';
import { breakdownAt, type CountedFile } from './counted-file.ts';
import { timeCounter } from './counts-of-case.ts';
import type { Fact } from './fact.ts';
import { partnerOf } from './facts-of.ts';

/** One return of a person, whichever of their files tells it. */
type Return = {
  readonly id: string;
  readonly file: CountedFile;
  readonly corridor: Corridor;
  readonly channel: Channel;
  readonly at: string;
  readonly recordedAt: string;
  /** To another country: how long it took since the file was opened. */
  readonly away: boolean;
};

/**
 * Every return that a file tells of. Home in Cambodia is who arrived in a handover, else whose file was opened after
 * another way home; home in another country, whose arrival the other side recorded, or who went there without a
 * handover.
 */
function returnsIn(file: CountedFile): readonly Return[] {
  const [{ place, recordedAt, state, event }] = file.steps;
  const handed = file.arrived.map(({ handover, country, direction, at }) => ({
    id: file.named(`handover/${handover}`),
    file,
    corridor: corridorOf(country, direction),
    channel: 'formal' as const,
    at,
    recordedAt: at,
    away: direction === 'outbound',
  }));
  const isHanded = file.arrived.some(({ handover }) => state.origin === 'handover' && handover === openedFrom(event));
  const { corridor, channel, openedAt } = state;
  const opened = { id: file.named(place), file, corridor, channel, at: openedAt, recordedAt, away: false };
  return [...(cameHomeBy(state) && !isHanded ? [opened] : []), ...handed, ...wentBack(file)];
}

function openedFrom(event: CountedFile['steps'][0]['event']): string | undefined {
  return event.type === 'CaseOpened' ? event.handover : undefined;
}

function wentBack(file: CountedFile): readonly Return[] {
  return file.steps.flatMap(({ event, recordedAt }) => {
    if (event.type !== 'JourneyHomeMade' || event.said.wentBack === undefined) return [];
    const { country, how: channel } = event.said.wentBack;
    const id = file.named(`journey/${event.id}`);
    const corridor = corridorOf(country, 'outbound');
    return [{ id, file, corridor, channel, at: event.occurredAt, recordedAt, away: true }];
  });
}

/** The calendar year in Cambodia. */
export function yearOf(at: string): string {
  return monthOf(at).slice(0, 4);
}

type Dated = { readonly id: string; readonly at: string };

/** Of several things of one calendar year in Cambodia the one that happened first. */
export function firstsOfTheirYear<One extends Dated>(all: readonly One[], kind: (one: One) => string): readonly One[] {
  const sorted = all.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  const years = Map.groupBy(sorted, (one) => `${kind(one)} ${yearOf(one.at)}`);
  return [...years.values()].flatMap(([first]) => first ?? []);
}

/** By which returns the person counts as one: not where another file, since erased, had counted them. */
export function firstReturns(files: readonly CountedFile[]): readonly Return[] {
  const counted = files.flatMap(({ before }) => before.flatMap(({ returns }) => returns));
  const firsts = firstsOfTheirYear(files.flatMap(returnsIn), ({ corridor }) => corridor);
  return firsts.filter(({ corridor, at }) => !counted.some(({ way, year }) => way === corridor && year === yearOf(at)));
}

/**
 * The returns of one person, whom they count once a year on each way, by the first return of it: every later one counts
 * as a return and as nobody more. To another country with how long it took since the file was opened.
 */
export function returnsOfPerson(files: readonly CountedFile[]): readonly Fact[] {
  const persons = new Set(firstReturns(files).map(({ id }) => id));
  return files.flatMap(returnsIn).flatMap((one) => [returned(one, !persons.has(one.id)), ...took(one)]);
}

function returned({ file, away: _, ...one }: Return, isMore: boolean): Fact {
  const { corridor, channel, at } = one;
  const again = isMore ? ({ again: true } as const) : {};
  return {
    type: 'returned',
    ...one,
    country: partnerOf(corridor),
    ...breakdownAt(file, at),
    corridor,
    channel,
    ...again,
  };
}

function took({ id, file, corridor, at, recordedAt, away }: Return): readonly Fact[] {
  const counters = away ? [...timeCounter(corridor, 'intake-to-home', file.now.openedAt, at)] : [];
  if (counters.length === 0) return [];
  return [{ type: 'counted', id: `${id}/counted`, at, recordedAt, country: partnerOf(corridor), counters }];
}
