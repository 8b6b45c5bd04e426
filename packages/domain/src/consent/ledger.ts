import type { SectionName } from '../case/sections.ts';
import { dayOf } from '../time.ts';
import { isSameUnit } from './alike.ts';
import type { Consent, RecipientKind, Use } from './consent.ts';

type Ledger = readonly Consent[];

/** Who wants to know, and what for. */
export type Asking = { readonly to: RecipientKind; readonly organisation?: string | undefined; readonly use: Use };

/** Who wants to know what, and what for. */
export type Question = Asking & { readonly sections: readonly SectionName[] };

function isSaidBy({ at: said }: { readonly at: string }, at: string): boolean {
  return Date.parse(said) <= Date.parse(at);
}

/**
 * Whether an answer counts. A yes under pressure is none. Whoever is held, depends on who asks or is unwell is not free to say yes to
 * anybody but those who open a file for them, and whoever is unwell to a doctor; others are agreed to anew (Standards 6.3(b): informed
 * consent; 6.9(c): no undue influence; 6.10(b): nobody is forced or hurried). A no counts however it was heard.
 */
function counts({ given, quality, to }: Consent): boolean {
  if (!given || quality === 'free') return true;
  return quality !== 'pressed' && (to === 'case-file' || (quality === 'unwell' && to === 'hospital'));
}

// Of two answers of one moment the later entry counts: the sort keeps their order.
function inOrder(ledger: Ledger): Ledger {
  return ledger.filter(counts).toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/**
 * The answer the person gave last to whether a recipient may be told, whenever it was written down. Earlier ones stay
 * in the ledger.
 */
export function latestAnswer(ledger: Ledger, to: RecipientKind): Consent | undefined {
  return inOrder(ledger)
    .filter((entry) => entry.to === to)
    .at(-1);
}

// A no to the identity, or to nothing in particular, is a no to everything. A yes that names HIV among other things
// says nothing of HIV.
function speaksOf({ given, sections }: Consent, section: SectionName): boolean {
  if (given) return sections.includes(section) && (section !== 'hiv' || sections.length === 1);
  return sections.length === 0 || sections.includes(section) || sections.includes('identity');
}

/**
 * Whether an answer is about a recipient of a kind. A no to an organisation holds under every kind it is asked for: one that names it,
 * and one to the unit abroad under its other kind.
 */
function isAbout(one: Consent, { to, organisation }: Omit<Asking, 'use'>, at: string): boolean {
  const names = one.organisation !== undefined && one.organisation === organisation;
  if (one.to === to) return one.organisation === undefined || names;
  if (to === 'case-file' || one.to === 'case-file' || !isNo(one, at)) return false;
  return names || (one.organisation === undefined && isSameUnit(one.to, to));
}

/**
 * The last answer by a moment to whether one section may go to somebody for something. An answer to a kind is one to
 * each of that kind.
 */
function answerTo(ledger: Ledger, { use, ...whom }: Asking, section: SectionName, at: string) {
  const said = inOrder(ledger)
    .filter((one) => isAbout(one, whom, at) && one.for === use && isSaidBy(one, at))
    .filter((one) => speaksOf(one, section));
  return takenBackSince(said, at) ?? said.at(-1);
}

// Whoever took a yes back said no: a yes from before that, found on paper later, does not undo it.
function takenBackSince(said: Ledger, at: string): Consent | undefined {
  const taken = said.filter(({ withdrawn }) => withdrawn !== undefined && isSaidBy(withdrawn, at));
  return taken.findLast(({ withdrawn }) =>
    said.every((one) => Date.parse(one.at) <= Date.parse(withdrawn?.at ?? one.at)),
  );
}

/** Whether an answer is a no, or a yes that was taken back; one that ran out is neither. */
function isNo({ given, withdrawn }: Consent, at: string): boolean {
  return !given || (withdrawn !== undefined && isSaidBy(withdrawn, at));
}

/** Whether an answer is a yes that was not taken back and that has not run out; its last day ends with the day in Cambodia. */
function lives(one: Consent, at: string): boolean {
  if (isNo(one, at)) return false;
  const { until } = one;
  return until === undefined || until >= dayOf(at);
}

const endOfTime = '9999-12-31T00:00:00.000Z';
const whole: readonly SectionName[] = ['identity'];

function own({ to, organisation, for: use }: Consent): Asking {
  return { to, organisation, use };
}

/** The answers that are the person’s last word by a moment on one of their sections at least, a yes and a no alike. */
export function lastWords(ledger: Ledger, at = endOfTime): Ledger {
  return ledger.filter((one) => isLastWord(ledger, one, own(one), at));
}

function isLastWord(ledger: Ledger, one: Consent, asking: Asking, at: string): boolean {
  const sections = one.sections.length === 0 ? whole : one.sections;
  return sections.some((section) => answerTo(ledger, asking, section, at) === one);
}

/** The consents that live at a moment: a yes that is the person’s last word on one of its sections at least. */
export function livingConsents(ledger: Ledger, at: string): Ledger {
  return lastWords(ledger, at).filter((one) => lives(one, at));
}

/** The consents that live if their last days are not looked at. */
export function standingConsents(ledger: Ledger): Ledger {
  return lastWords(ledger).filter(({ until: _, ...one }) => lives(one, endOfTime));
}

/** For each section that somebody may be told at a moment, the consent that says so. One that ran out or was withdrawn wakes no older one. */
export function coveredSections(
  ledger: Ledger,
  asking: Asking,
  at: string,
): Readonly<Partial<Record<SectionName, string>>> {
  const named = [...new Set(ledger.flatMap(({ sections }) => sections))];
  const found = named.map((section) => [section, answerTo(ledger, asking, section, at)] as const);
  return Object.fromEntries(
    found.flatMap(([section, one]) => (one !== undefined && lives(one, at) ? [[section, one.id]] : [])),
  );
}

/** The one consent on which all of it may be shared at a moment (Standards 6.3(b)), or nothing: what rests on two is shared twice. */
export function coveredBy(ledger: Ledger, { sections, ...asking }: Question, at: string): string | undefined {
  const covered = coveredSections(ledger, asking, at);
  const [first, ...rest] = new Set(sections.map((section) => covered[section]));
  return rest.length === 0 ? first : undefined;
}

/** Whether the person agrees at a moment that a recipient is told anything at all, for whatever use. */
export function consents(ledger: Ledger, to: RecipientKind, at: string, organisation?: string): boolean {
  const uses = new Set(ledger.map((one) => one.for));
  return [...uses].some((use) => Object.keys(coveredSections(ledger, { to, organisation, use }, at)).length > 0);
}

/**
 * Whether the last word to a kind of recipient, or to one organisation of it, is a no, to anything or to one use: the person refused or took a yes
 * back, and no other yes of theirs lives.
 */
export function isRefused(
  ledger: Ledger,
  { to, organisation, use }: Omit<Asking, 'use'> & Partial<Asking>,
  at: string,
): boolean {
  // Where one organisation is asked about, a yes to its kind is no word on it any more once it was refused by its name.
  const asking = (one: Consent) => (organisation === undefined ? own(one) : { to, organisation, use: one.for });
  const words = ledger
    .filter(
      (one) =>
        (one.to === to || organisation !== undefined || isAbout(one, { to, organisation }, at)) &&
        (use === undefined || one.for === use),
    )
    .filter((one) => isLastWord(ledger, one, asking(one), at));
  return words.some((one) => isNo(one, at)) && !words.some((one) => lives(one, at));
}

/** The sections of a question to which the last answer is a no. */
export function refusedSections(ledger: Ledger, { sections, ...asking }: Question, at: string): readonly SectionName[] {
  return sections.filter((section) => {
    const last = answerTo(ledger, asking, section, at);
    return last !== undefined && isNo(last, at);
  });
}

/** The person's last words that are noes: said so, or a yes that was taken back. */
export function standingNoes(ledger: Ledger): Ledger {
  return lastWords(ledger).filter((one) => isNo(one, endOfTime));
}

/** Whether the last word by a moment on all that one organisation is told for one of these uses is a no that names it. */
export function isRefusedByName(ledger: Ledger, organisation: string, uses: readonly Use[], at: string): boolean {
  const named = inOrder(ledger).filter((one) => one.organisation === organisation && isSaidBy(one, at));
  return uses.some((use) => {
    const said = named.filter((one) => one.for === use && speaksOf(one, 'identity'));
    const last = takenBackSince(said, at) ?? said.at(-1);
    return last !== undefined && isNo(last, at);
  });
}

/** The noes to a recipient for a use, to anything at all, in the order in which they were written down. */
export function noesTo(ledger: Ledger, { use, ...whom }: Asking): Ledger {
  return ledger.filter((one) => !one.given && one.for === use && isAbout(one, whom, endOfTime));
}

/** The ledger after the person took one consent back: the entry stays and says since when. */
export function withdrawIn(ledger: Ledger, id: string, { entry, at }: { readonly entry: string; readonly at: string }) {
  return ledger.map((one) => (one.id === id ? { ...one, withdrawn: { at, entry } } : one));
}
