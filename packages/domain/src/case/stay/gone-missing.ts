import { type Aged, isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import { reopened } from '../closing/reopened.ts';
import type { Stamp } from '../entry.ts';
import { openSearches } from '../safety/open-searches.ts';

type Ended = Pick<CaseState['stayEnds'][number], 'stay' | 'reason'>;
type Searched = Pick<CaseState, 'missing' | 'missingEnds'> & Aged;
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

/** The search that begins by it, in a closed case too, which opens again. */
export function soughtFrom(file: CaseState, { stay }: Ended, stamp: Stamp): Partial<CaseState> {
  const setting = file.stays.find(({ id }) => id === stay)?.setting;
  const place = (setting === undefined ? undefined : from[setting]) ?? 'other';
  return { missing: [...file.missing, { ...stamp, from: place }], ...reopened(file, 'unsafe', stamp) };
}
