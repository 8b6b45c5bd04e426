import { type Aged, isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import { reopened } from '../closing/reopened.ts';
import type { Stamp } from '../entry.ts';
import { isHome, isMetAbroad } from '../placement/went-home.ts';
import { openSearches } from '../safety/open-searches.ts';

type Ended = Pick<CaseState['stayEnds'][number], 'stay' | 'reason'>;
type Searched = Pick<CaseState, 'missing' | 'missingEnds'> & Aged;
type Travels = Parameters<typeof isMetAbroad>[0];
type From = CaseState['missing'][number]['from'];

const from: Partial<Record<CaseState['stays'][number]['setting'], From>> = {
  'long-term-shelter': 'shelter',
  'transit-centre': 'transit-centre',
};

/** Whether a stay ended because the person left it by themselves. */
export function isLeftByChoice({ reason }: Pick<Ended, 'reason'>): boolean {
  return reason === 'left-by-own-choice';
}

/**
 * Whether the end of a stay begins a search: the person went missing from it, or is a child, who does not count as having left, and nobody
 * looks for them yet.
 */
export function beginsSearch(file: Searched, { reason }: Ended, at: string): boolean {
  const gone = reason === 'went-missing' || (isLeftByChoice({ reason }) && isChild(file, at));
  return gone && openSearches(file).length === 0;
}

type Left = Pick<CaseState['leavings'][number], 'from' | 'to'>;

/**
 * Whether a leaving begins a search: a child who went to nobody that answers for them, and nobody looks for them yet. Whoever goes to the
 * family has rules of their own, and whoever goes abroad by a handover or a journey is met there.
 */
export function leavesUnmet(file: Searched & Travels, { to }: Left, at: string): boolean {
  if (!isChild(file, at) || isHome(to) || openSearches(file).length > 0) return false;
  return to !== 'abroad' || !isMetAbroad(file);
}

/** The search that begins at the end of a stay, in a closed case too, which opens again. */
export function soughtFromStay(file: CaseState, { stay }: Ended, stamp: Stamp): Partial<CaseState> {
  const setting = file.stays.find(({ id }) => id === stay)?.setting;
  return soughtFrom(file, (setting === undefined ? undefined : from[setting]) ?? 'other', stamp);
}

/** The search that begins when a child leaves. */
export function soughtSinceLeft(file: CaseState, { from: left }: Left, stamp: Stamp): Partial<CaseState> {
  return soughtFrom(file, left === 'shelter' || left === 'transit-centre' ? left : 'other', stamp);
}

function soughtFrom(file: CaseState, place: From, stamp: Stamp): Partial<CaseState> {
  return { missing: [...file.missing, { ...stamp, from: place }], ...reopened(file, 'unsafe', stamp) };
}
