import { isDanger } from '../assessment/latest-assessments.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';

/** What the person was told or asked, and through whom: what broke a rule then, or was corrected since, is owed as before. */
const told = [
  'briefings',
  'closingTalks',
  'consultations',
  'copiesTold',
  'decisionsExplained',
  'explanations',
  'interpreters',
  'lawExplained',
  'mergesTold',
  'planCopies',
  'resultsShared',
] as const;

/** What was told before a decision, and the decision itself. */
const decided = ['decisions', 'preparations'] as const;

/** Lists whose entries others rest on: besides, what a person was told in advance, was asked and decided, and what was found. */
const rested = ['assessments', 'intakes', 'interviews', 'planningMeetings', ...decided, ...told] as const;

/** Besides what was told and decided, what an end rests on: of a case, a trial, a search, or of a child being alone. */
const corrected = [
  'advocates',
  'closingAgreements',
  'closingPreparations',
  'contactAttempts',
  'explorations',
  'learnings',
  'missingSteps',
  'socialAffairs',
  'tracings',
  'trialReviews',
  ...decided,
  ...told,
] as const;

type Rested = (typeof rested)[number] | (typeof corrected)[number];

/**
 * The file as far as its entries carry: what broke a rule when it was written down is kept, and nothing rests on it, nor on what somebody
 * has corrected since. A no, a wish to go on and a danger that was found hold however they were heard.
 */
export function carrying<File extends Known>(file: File): File {
  return without(file, rested, corrected);
}

/** The file as far as its entries settle what is owed: a telling that broke a rule is no telling. What it makes owed, stays owed. */
export function settling<File extends Known>(file: File): File {
  return without(file, told, told);
}

type Known = Pick<CaseState, 'breaches' | 'corrections' | Rested>;

function without<File extends Known>(file: File, lists: readonly Rested[], taken: readonly Rested[]): File {
  if (file.breaches.length + file.corrections.length === 0) return file;
  const broken = new Set(file.breaches.map(({ id, list }) => `${list} ${id}`));
  const falls = (name: Rested, { id }: Entry) =>
    (lists.includes(name) && broken.has(`${name} ${id}`)) || (taken.includes(name) && isCorrected(file, id));
  const sound = [...new Set([...lists, ...taken])].map((name) => [
    name,
    file[name].filter((one) => !falls(name, one) || warns(one)),
  ]);
  return { ...file, ...Object.fromEntries(sound) };
}

type Entry = CaseState[Rested][number];

function warns(entry: Entry): boolean {
  // Whoever was reached is not out of reach, and a home that was found unsafe is no safe one.
  if ('channel' in entry) return entry.answer === 'reached';
  if ('wellbeing' in entry) return entry.place !== 'safe' || entry.wellbeing === 'poor';
  if ('answer' in entry) return entry.answer !== 'do-it' || entry.about === 'stay';
  if ('wish' in entry) return entry.wish !== 'close';
  return 'risk' in entry && isDanger(entry);
}
