import { isDanger } from '../assessment/latest-assessments.ts';
import type { CaseState } from '../case.ts';

/** What the person was told or asked, and through whom: what broke a rule then is owed as before. */
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

/** Lists whose entries others rest on: besides, what a person was told in advance, was asked and decided, and what was found. */
const rested = [
  'assessments',
  'decisions',
  'intakes',
  'interviews',
  'planningMeetings',
  'preparations',
  ...told,
] as const;

type Rested = (typeof rested)[number];

/**
 * The file as far as its entries carry: what broke a rule when it was written down is kept, and nothing rests on it. A no, a wish to go
 * on and a danger that was found hold however they were heard.
 */
export function carrying<File extends Known>(file: File): File {
  return without(file, rested);
}

/** The file as far as its entries settle what is owed: a telling that broke a rule is no telling. What it makes owed, stays owed. */
export function settling<File extends Known>(file: File): File {
  return without(file, told);
}

type Known = Pick<CaseState, 'breaches' | Rested>;

function without<File extends Known>(file: File, lists: readonly Rested[]): File {
  if (file.breaches.length === 0) return file;
  const broken = new Set(file.breaches.map(({ id, list }) => `${list} ${id}`));
  const sound = lists.map((name) => [name, file[name].filter((one) => !broken.has(`${name} ${one.id}`) || warns(one))]);
  return { ...file, ...Object.fromEntries(sound) };
}

type Entry = CaseState[Rested][number];

function warns(entry: Entry): boolean {
  if ('answer' in entry) return entry.answer !== 'do-it';
  if ('wish' in entry) return entry.wish !== 'close';
  return 'risk' in entry && isDanger(entry);
}
