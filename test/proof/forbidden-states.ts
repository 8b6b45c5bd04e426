import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { forbiddenAroundPerson } from './forbidden-around-person.ts';
import { forbiddenInCare } from './forbidden-in-care.ts';
import { forbiddenTwice } from './forbidden-twice.ts';

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
function ofTheirAge(first: CaseState, { age, ages, corrections }: CaseState): Found {
  const standing = ages.filter(({ id }) => !corrections.some(({ corrects }) => corrects === id));
  const shown = standing.some(
    (one) => one.age === 'adult' && one.evidence !== undefined && one.evidence !== 'interview',
  );
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

/** Standards 6.1(h), Policy VI.d: a child is released to their family by nobody alone. */
function ofTheirRelease(first: CaseState, { ages, placement, releases, approvals }: CaseState): Found {
  const alwaysChild = first.age !== 'adult' && ages.length === 0;
  const agreed = approvals.some(({ answer, proposal, by }) => {
    const asked = releases.find(({ id }) => id === proposal);
    return answer === 'approved' && asked !== undefined && asked.by !== by;
  });
  return when(alwaysChild && placement?.kind === 'family' && !agreed, 'a child with the family by one person');
}

/** Standards 6.11(c): an adult is held by nobody, nor who had come of age by then. */
function ofTheirFreedom(first: CaseState, { ages, childUntil, childHolds, holdReviews }: CaseState): Found {
  const alwaysAdult = first.age === 'adult' && ages.length === 0;
  const goesOn = holdReviews.filter(({ outcome }) => outcome === 'continues');
  // A file in which nothing else was said of the person’s age: what it says now it said then.
  const grown = ages.length === 0 && childUntil !== undefined ? `${childUntil}T17:00:00.000Z` : undefined;
  const after = [...childHolds, ...goesOn].some(({ at }) => grown !== undefined && at >= grown);
  return when((alwaysAdult && childHolds.length > 0) || after, 'an adult who is held');
}

/** Standards 6.7(e): no hearing of a child counts that was held before their advocate of that proceeding was appointed. */
function ofTheirHearings(first: CaseState, { ages, hearings, hearingsHeld, advocates }: CaseState): Found {
  const child = first.age !== 'adult' && first.childUntil === undefined && ages.length === 0;
  const alone = hearingsHeld.some(({ hearing, heldAt, outcome }) => {
    const fixed = hearings.filter(({ id }) => id === hearing);
    const theirs = advocates.filter(({ proceeding }) => fixed.some((one) => one.proceeding === proceeding));
    const counts = outcome === 'heard' || outcome === 'judgment';
    return counts && !theirs.some(({ at }) => at.slice(0, 10) <= heldAt.slice(0, 10));
  });
  return when(child && alone, 'a child heard without an advocate of that proceeding');
}

/** Standards 7.3(a), 6.3(b): a referral rests on a decision about one, for it, and goes to nobody of a kind the person never agreed to. */
function ofTheirReferrals({ referrals, decisions, consents }: CaseState): Found {
  const decided = referrals.every(({ decision }) =>
    decisions.some(({ id, about, answer }) => id === decision && about === 'referral' && answer === 'do-it'),
  );
  const agreed = referrals.every(({ kind }) => consents.some(({ to, given }) => to === kind && given));
  return [...when(!decided, 'a referral nobody decided'), ...when(!agreed, 'a referral the person never agreed to')];
}

/** Standards 7.9(d), 7: visits are announced, and of one phase one interval runs. */
function ofItsEntries({ visits, phases }: CaseState): Found {
  const unannounced = visits.some(({ kind, toldAt, visitedAt, spotCheckReason }) =>
    kind === 'spot-check' ? spotCheckReason === undefined : toldAt === undefined || toldAt >= visitedAt,
  );
  const twice = Object.values(phases).some(
    (tracks) => tracks.filter(({ closedAt }) => closedAt === undefined).length > 1,
  );
  return [...when(unannounced, 'a visit nobody told the person of'), ...when(twice, 'a phase that runs twice at once')];
}

/** Standards 6.9(b), 6.10: what is decided was told before and understood, unless it could not wait; nobody old enough is left unasked. */
function ofTheirDecisions({ decisions, preparations, ageGroup }: CaseState): Found {
  const untold = decisions.filter(({ at, preparation, decidedBy, notConsulted }) => {
    const theirs = decidedBy === 'herself' || decidedBy === 'with-support';
    if (!theirs && notConsulted === 'could-not-wait') return false;
    const told = preparations.find(({ id }) => id === preparation);
    return told === undefined || told.at >= at || (!told.understood && (theirs || notConsulted === undefined));
  });
  const unasked = decisions.some(
    ({ decidedBy, notConsulted }) =>
      !['herself', 'with-support'].includes(decidedBy) && notConsulted === 'too-young' && ageGroup !== '0-11',
  );
  return [
    ...when(untold.length > 0, 'a decision the person was not told of'),
    ...when(unasked, 'a person old enough who was not asked'),
  ];
}

/** Standards 7.6(g), 7.6(f): nobody is assessed as if it were not about them, and nothing is asked twice without a reason. */
function ofWhatTheyAreAsked({ assessments, questionings, interviews, intakes }: CaseState): Found {
  const behindThem = assessments.some(
    ({ assent, aimsTold, asked, aspects }) =>
      !aimsTold &&
      ((assent === 'not-about-her' && asked.length + aspects.length > 0) ||
        (assent === 'could-not-wait' && (asked.length > 0 || aspects.some((one) => one !== 'physical')))),
  );
  const freely = [...assessments, ...questionings, ...intakes]
    .filter(({ again }) => again === undefined)
    .flatMap(({ asked }) => [...new Set<string>(asked)]);
  const threats = interviews.filter(({ asked, again }) => again === undefined && asked.includes('threats'));
  const fears = freely.filter((topic) => topic === 'fears').length + threats.length;
  return [
    ...when(behindThem, 'an assessment of the person that is said to be of nobody'),
    ...when(new Set(freely).size < freely.length || fears > 1, 'a question asked twice without a reason'),
  ];
}

/** Standards 7.5(e): nothing in the file tells of what is still to come as if it were done. */
function ofItsTimes(file: CaseState): Found {
  const told = [
    ...file.visits.flatMap(({ at, visitedAt, toldAt }) => [[visitedAt, at] as const, [toldAt, at] as const]),
    ...file.guests.flatMap(({ at, beganAt, toldPoliciesAt }) => [
      [beganAt, at] as const,
      [toldPoliciesAt, at] as const,
    ]),
    ...file.hearingsHeld.map(({ at, heldAt }) => [heldAt, at] as const),
    ...file.missing.map(({ at, lastSeenAt }) => [lastSeenAt, at] as const),
    ...[...file.decisions, ...file.takingPart].map(({ at, askedSoonerAt }) => [askedSoonerAt, at] as const),
  ];
  const ahead = told.some(([one, at]) => one !== undefined && Date.parse(one) > Date.parse(at) + 3_600_000);
  return when(ahead, 'something done that is still to come');
}

/** Standards 7.2(h): no more of a thing comes back than was listed, and nothing is listed apart from the person without a reason. */
function ofTheirThings({ belongings, belongingsReturns }: CaseState): Found {
  const apart = belongings.some(({ countedWith, notWithHer }) => countedWith !== 'herself' && notWithHer === undefined);
  const foreign = belongingsReturns.some(({ list }) => !belongings.some(({ id }) => id === list));
  return [
    ...when(apart, 'things counted behind the person’s back'),
    ...when(foreign, 'things returned that nobody listed'),
  ];
}

/**
 * Standards 6.5(e): whoever does not understand Khmer was told nothing but in the language that was known then, or through an interpreter.
 * That the person signs, or speaks another language, may be found out later.
 */
function ofTheirLanguage(first: CaseState, file: CaseState): Found {
  const told = [...file.briefings, ...file.preparations, ...file.lawExplained, ...file.intakes];
  const past = told.some((one) => {
    const language = knownWhen(file, one.at) ?? first.language;
    return language !== 'km' && one.language !== language && !one.interpreter;
  });
  return when(past, 'something told past the person');
}

/** The language that stood in the file at a moment, by what had been said until then and not yet been corrected. */
function knownWhen({ id: opening, needsSaid, corrections }: CaseState, at: string): string | undefined {
  const until = <One extends { readonly at: string }>(all: readonly One[]) =>
    all.filter((one) => Date.parse(one.at) <= Date.parse(at));
  const wrong = until(corrections).map(({ corrects }) => corrects);
  // A correction of the opening is about its day.
  const stands = (id: string) => id === opening || !wrong.includes(id);
  return until(needsSaid).findLast(({ id, language }) => language !== undefined && stands(id))?.language;
}

/** What may never be, said again in other words than the rules': an independent look at where a case has come to. */
export function forbidden(first: CaseState, file: CaseState): Found {
  return [
    ...ofItsClosings(file),
    ...ofTheirAge(first, file),
    ...ofTheVictim(file),
    ...ofTheirRelease(first, file),
    ...ofTheirFreedom(first, file),
    ...ofTheirHearings(first, file),
    ...ofTheirReferrals(file),
    ...ofItsEntries(file),
    ...forbiddenTwice(first, file),
    ...ofTheirDecisions(file),
    ...forbiddenAroundPerson(first, file),
    ...ofWhatTheyAreAsked(file),
    ...ofItsTimes(file),
    ...forbiddenInCare(first, file),
    ...ofTheirThings(file),
    ...ofTheirLanguage(first, file),
  ];
}
