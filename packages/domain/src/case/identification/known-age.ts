import { type Aged, isChild } from '../../people/age.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from './corrected.ts';

type KnownAge = CaseState['ages'][number];
type Known = Pick<CaseState, 'ages' | 'corrections' | 'ageAtOpening' | 'openedAt'>;
type Entries = Pick<CaseState, 'ages' | 'corrections'>;

/** Whether an age rests on an interview alone: such an age makes nobody an adult. */
export function isOnlyTold(evidence: KnownAge['evidence']): boolean {
  return evidence === 'interview';
}

/** Whether a paper of this kind was found to be another person's: read again, it says no more of this one's age than before. */
export function isOfAnother({ ages, corrections }: Entries, evidence: KnownAge['evidence']): boolean {
  const others = corrections.filter(({ why }) => why === 'another-person').map(({ corrects }) => corrects);
  return ages.some((one) => one.evidence === evidence && others.includes(one.id));
}

function inOrder(ages: readonly KnownAge[]): readonly KnownAge[] {
  return ages.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The ages that count, as they happened: nobody has corrected them. */
export function countingAges(file: Entries): readonly KnownAge[] {
  return inOrder(file.ages.filter(({ id }) => !isCorrected(file, id)));
}

function isDocumented({ evidence }: KnownAge): boolean {
  return evidence !== undefined && !isOnlyTold(evidence);
}

/**
 * What documents and opinions say of the age: of each kind the last reading, by its day and by when it was heard. What was only told in
 * an interview is not among them.
 */
export function documentedAges(file: Entries): readonly KnownAge[] {
  const inTime = countingAges(file).filter(isDocumented);
  const asHeard = file.ages.filter((one) => inTime.includes(one));
  const last = [inTime, asHeard].flatMap((ages) => [...new Map(ages.map((one) => [one.evidence, one])).values()]);
  return inTime.filter((one) => last.includes(one));
}

type Source = Aged & { readonly at: string; readonly ageGroup: KnownAge['ageGroup'] };

// Each as of the day on which the last of them was found: a child who has come of age by then is no contradiction to
// it.
function classesOf(sources: readonly Source[]): readonly boolean[] {
  const last = sources.map(({ at }) => at).reduce((one, other) => (Date.parse(one) > Date.parse(other) ? one : other));
  return sources.map((one) => isChild(one, last));
}

/** Whether one document says child and another adult. */
export function agesDisagree(file: Entries): boolean {
  const documents = documentedAges(file);
  return documents.length > 1 && new Set(classesOf(documents)).size > 1;
}

/** Whether documents say how old the person is, and agree. */
export function isAgeKnown(file: Known): boolean {
  return documentedAges(file).length > 0 && !agesDisagree(file);
}

/**
 * The person's age after all that was found out. Standards 7.1(d), 6.11(e): documents decide, each for as long as it
 * says child. Where they disagree, or the person has since told of a younger age, it is ambiguous and the person is
 * presumed a child. With no document left, words alone make nobody an adult who was not one when the file was opened.
 */
export function ageAfter(file: Known): Pick<CaseState, 'age' | 'ageGroup' | 'childUntil'> {
  const sources = sourcesOf(file);
  const classes = classesOf(sources);
  const last = sources.at(-1) ?? opening(file);
  if (!classes.includes(true)) return { age: 'adult', ageGroup: last.ageGroup, childUntil: undefined };
  const agreed = !classes.includes(false) && sources.every(({ age }) => age === last.age);
  return {
    age: agreed ? last.age : 'presumed-child',
    ageGroup: agreed ? last.ageGroup : 'unknown',
    childUntil: latestEnd(sources),
  };
}

function opening({ ageAtOpening, openedAt }: Known): Source {
  return { ...ageAtOpening, at: openedAt };
}

function sourcesOf(file: Known): readonly Source[] {
  const [documents, ages] = [documentedAges(file), countingAges(file)];
  if (documents.length === 0) return [opening(file), ...ages];
  return [...documents, ...youngerSince(file, ages)];
}

/**
 * A younger age that was told after the last paper, by the day it is dated to or by when it was heard: with nothing that shows it, it is
 * a doubt against the paper. That somebody does not know is none.
 */
function youngerSince({ ages: heard }: Known, inTime: readonly KnownAge[]): readonly KnownAge[] {
  const counting = heard.filter((one) => inTime.includes(one));
  const after = [inTime, counting].flatMap((ages) => ages.slice(ages.findLastIndex(isDocumented) + 1));
  return [...new Set(after)].filter((one) => !isDocumented(one) && one.childUntil !== undefined);
}

// The last day on which any of them still says child; not known as soon as one of them does not know it.
function latestEnd(sources: readonly Source[]): string | undefined {
  const ends = sources.filter(({ age }) => age !== 'adult').map(({ childUntil }) => childUntil);
  return ends.includes(undefined) ? undefined : ends.toSorted().at(-1);
}

/**
 * Since when the age has been as it is, of a kind: in doubt, say. What is written down meanwhile and leaves it so does
 * not begin it anew, nor does what was corrected since.
 */
export function ageSince(file: Known, isSo: (age: CaseState['age']) => boolean): string {
  const ages = countingAges(file);
  const moments = [file.openedAt, ...ages.map(({ at }) => at)];
  const other = moments.findLastIndex((_, count) => !isSo(ageAfter({ ...file, ages: ages.slice(0, count) }).age));
  return moments[other + 1] ?? file.openedAt;
}
