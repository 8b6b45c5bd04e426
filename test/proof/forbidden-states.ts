import type { CaseState } from '../../packages/domain/src/case/case.ts';

type Found = readonly string[];
const when = (wrong: boolean, says: string): Found => (wrong ? [says] : []);

/** Policy III: a closing and a reopening follow each other, and every closing that failed was learnt from. */
function ofItsClosings({ status, closures, reopenings }: CaseState): Found {
  const running = closures.length - reopenings.length;
  return [
    ...when(status === 'closed' && running !== 1, 'closed without a closure'),
    ...when(status === 'open' && running !== 0, 'open beside a closure'),
    ...when(
      closures.some(({ outcome, learning }) => outcome === 'unsuccessful' && learning === undefined),
      'a failed closing nobody learnt from',
    ),
  ];
}

/** Standards 6.11(e): an adult is made of a child by a document, by no interview and by nobody's word. */
function ofHerAge(first: CaseState, { age, ages }: CaseState): Found {
  const shown = ages.some((one) => one.age === 'adult' && one.evidence !== undefined && one.evidence !== 'interview');
  return when(first.age !== 'adult' && age === 'adult' && !shown, 'an adult without a document');
}

/** Standards 7.1(c): not a victim is nobody by one person. */
function ofTheVictim({ determinations, proposals, approvals }: CaseState): Found {
  const approved = approvals.filter(({ answer, proposal, by }) => {
    const asked = proposals.find(({ id }) => id === proposal);
    return answer === 'approved' && asked !== undefined && asked.by !== by;
  });
  const declared = determinations.filter(({ status }) => status === 'not-a-victim');
  return when(declared.length > approved.length, 'not a victim by nobody’s approval');
}

/** Standards 6.1(h), Policy VI.d: a child is released to her family by nobody alone. */
function ofHerRelease(first: CaseState, { ages, placement, releases, approvals }: CaseState): Found {
  const alwaysChild = first.age !== 'adult' && ages.length === 0;
  const agreed = approvals.some(({ answer, proposal, by }) => {
    const asked = releases.find(({ id }) => id === proposal);
    return answer === 'approved' && asked !== undefined && asked.by !== by;
  });
  return when(alwaysChild && placement?.kind === 'family' && !agreed, 'a child with her family by one person');
}

/** Standards 6.11(c): an adult is held by nobody. */
function ofHerFreedom(first: CaseState, { ages, childHolds }: CaseState): Found {
  const alwaysAdult = first.age === 'adult' && ages.length === 0;
  return when(alwaysAdult && childHolds.length > 0, 'an adult who is held');
}

/** Standards 7.9(d), 7: visits are announced, and of one phase one interval runs. */
function ofItsEntries({ visits, phases }: CaseState): Found {
  const unannounced = visits.some(({ kind, toldAt, visitedAt, spotCheckReason }) =>
    kind === 'spot-check' ? spotCheckReason === undefined : toldAt === undefined || toldAt >= visitedAt,
  );
  const twice = Object.values(phases).some(
    (tracks) => tracks.filter(({ closedAt }) => closedAt === undefined).length > 1,
  );
  return [...when(unannounced, 'a visit nobody told her of'), ...when(twice, 'a phase that runs twice at once')];
}

/** What may never be, said again in other words than the rules': an independent look at where a case has come to. */
export function forbidden(first: CaseState, file: CaseState): Found {
  return [
    ...ofItsClosings(file),
    ...ofHerAge(first, file),
    ...ofTheVictim(file),
    ...ofHerRelease(first, file),
    ...ofHerFreedom(first, file),
    ...ofItsEntries(file),
  ];
}
