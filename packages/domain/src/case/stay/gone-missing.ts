import type { CaseState } from '../case.ts';
import { reopened } from '../closing/reopened.ts';
import type { Stamp } from '../entry.ts';
import { openSearches } from '../safety/open-searches.ts';

type Ended = Pick<CaseState['stayEnds'][number], 'stay' | 'reason'>;
type From = CaseState['missing'][number]['from'];

const from: Partial<Record<CaseState['stays'][number]['setting'], From>> = {
  'long-term-shelter': 'shelter',
  'transit-centre': 'transit-centre',
};

/** Whether the end of a stay begins a search: the person went missing from it, and nobody looks for them yet. */
export function beginsSearch(file: Pick<CaseState, 'missing' | 'missingEnds'>, { reason }: Ended): boolean {
  return reason === 'went-missing' && openSearches(file).length === 0;
}

/** The search that begins by it, in a closed case too, which opens again. */
export function soughtFrom(file: CaseState, { stay }: Ended, stamp: Stamp): Partial<CaseState> {
  const setting = file.stays.find(({ id }) => id === stay)?.setting;
  const place = (setting === undefined ? undefined : from[setting]) ?? 'other';
  return { missing: [...file.missing, { ...stamp, from: place }], ...reopened(file, 'unsafe', stamp) };
}
