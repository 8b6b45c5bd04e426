import type { Living } from '../../effects/lives-with.ts';
import { isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import { isNoToPlacement } from '../decisions/said-no-to-placement.ts';
import type { Stamp } from '../entry.ts';
import { type Found, familyFound } from '../family/family-found.ts';
import { isFoundSafe } from '../family/found.ts';
import { isCorrectedByTwo } from '../identification/corrected.ts';
import { barredFamily } from '../safety/no-contact-list.ts';

/**
 * Where nobody answers for a child but who lives there: the family, what is called the child's own home, and whatever has no name.
 */
const withFamily: readonly string[] = ['family', 'own-home', 'other'];

/** Whether nobody but the person’s own people, or nobody at all, answers where somebody lives. */
export function isOfOwnPeople(placement: string): boolean {
  return withFamily.includes(placement);
}

/** Whether a child is released to the family: what the rules on it are about, and what waits for a second person. */
export function goesToFamily(child: boolean, placement: string): boolean {
  return child && isOfOwnPeople(placement);
}

/** Whether an act brings a child to the family (Standards 6.1(h)). */
export function bringsToFamily({ child, with: placement }: Pick<Living, 'child' | 'with'>): boolean {
  return goesToFamily(child, placement);
}

type Known = Pick<
  CaseState,
  'releases' | 'approvals' | 'familySafety' | 'decisions' | 'barred' | 'corrections' | 'age' | 'childUntil'
>;

type Happens = { readonly file: Known; readonly at: string; readonly recordedAt: string };

/** How somebody comes to live where an act says: of the family it is known what the file has found by now, else what is said of it. */
export function livingWith(
  { file, at, recordedAt }: Happens,
  placement: string,
  said?: Exclude<Found, 'safe'>,
): Living {
  const found = familyFound(file, recordedAt, said);
  return { child: isChild(file, at), with: placement, family: found, agreed: releaseOf(file, placement) };
}

/**
 * The release of a child to the family that two people agreed on last, and nothing has ended since: the child's no, a family found not
 * to be safe, somebody of the family whom the child is kept from. One person alone corrects none of them away.
 */
function releaseOf(file: Known, placement: string): Living['agreed'] {
  const ended = endings(file);
  return file.releases
    .filter((one) => isNamed(one.with) === isNamed(placement))
    .findLast(({ id }) =>
      file.approvals.some(
        (one) => one.proposal === id && one.answer === 'approved' && ended.every((end) => heard(end) <= heard(one)),
      ),
    );
}

// What two people agreed on is the child's own people; a home without a name is another one, of which nobody has agreed to anything.
function isNamed(placement: string | undefined): boolean {
  return placement !== 'other';
}

function endings(file: Known): readonly Stamp[] {
  const found = [...file.decisions.filter(isNoToPlacement), ...file.familySafety.filter((one) => !isFoundSafe(one))];
  return [...found.filter(({ id }) => !isCorrectedByTwo(file, id)), ...barredFamily(file)];
}

function heard({ at, heardAt = at }: Stamp): number {
  return Date.parse(heardAt);
}
