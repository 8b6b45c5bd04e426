import type { CaseState } from '../../packages/domain/src/case/case.ts';

type Found = readonly string[];
const when = (wrong: boolean, says: string): Found => (wrong ? [says] : []);

/** Standards 6.1(a), 6.8(e): nobody reaches them whom nobody held against their list, or who may be of it. */
function ofWhoReachesThem({ barred, corrections, familyContacts, guests }: CaseState): Found {
  const reached = [...familyContacts, ...guests.filter(({ beganAt }) => beganAt !== undefined)];
  const unchecked = reached.some(({ check }) => check !== 'clear');
  const listed = reached.map(({ at, otherThan, shownBy }) => {
    const list = barred.filter((bar) => bar.at <= at && !corrections.some(({ corrects }) => corrects === bar.id));
    return { shownBy, all: list.length, left: list.filter(({ id }) => !otherThan.includes(id)).length };
  });
  const alike = listed.some(({ left }) => left > 0);
  const believed = listed.some(({ all, shownBy }) => all > 0 && shownBy === undefined);
  return [
    ...when(unchecked, 'somebody who reached the person unchecked'),
    ...when(alike, 'somebody who reached the person and may be barred'),
    ...when(believed, 'somebody who reached the person on one worker’s word'),
  ];
}

/** Standards 7.8(d): a child stays with their own people, and in the home that is theirs, only where somebody found them safe. */
function ofTheirStays(first: CaseState, { ages, stays, familySafety }: CaseState): Found {
  const alwaysChild = first.age !== 'adult' && first.childUntil === undefined && ages.length === 0;
  const safe = familySafety.filter(({ outcome }) => outcome === 'safe');
  const unsafe = stays.some(
    ({ host, at }) =>
      host !== undefined &&
      !['monastery', 'religious-venue', 'other'].includes(host) &&
      !safe.some((one) => one.at <= at),
  );
  return when(alwaysChild && unsafe, 'a child who stays with a family nobody found safe');
}

/** Who may never be around them, in other words than the rules'. */
export function forbiddenAroundPerson(first: CaseState, file: CaseState): Found {
  return [...ofWhoReachesThem(file), ...ofTheirStays(first, file)];
}
