import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import type { Asked } from './copy.ts';

type Copies = Pick<CaseState, 'copies' | 'approvals'>;
type Copy = CaseState['copies'][number];

/**
 * Whether two people have told a party where the person is: it has a living copy of the whereabouts, and the first of
 * those it replaced was made by a second person's word. What else the party has received of the case tells no address.
 */
export function isToldWhere(file: Copies, party: Pick<Asked, 'country' | 'organisation'>, at: string): boolean {
  return file.copies.some((one) => isTheirs(one, party) && isAliveOn(one, dayOf(at)) && wasMadeByTwo(file, one));
}

function isTheirs({ sections, country, organisation }: Copy, party: Pick<Asked, 'country' | 'organisation'>): boolean {
  return sections.includes('whereabouts') && country === party.country && organisation === party.organisation;
}

function isAliveOn({ status, until }: Copy, day: string): boolean {
  return status === 'alive' && (until === undefined || until >= day);
}

function wasMadeByTwo(file: Copies, copy: Copy): boolean {
  const before = file.copies.find(({ id }) => id === copy.replaces);
  return before === undefined ? file.approvals.some(({ id }) => id === copy.id) : wasMadeByTwo(file, before);
}
