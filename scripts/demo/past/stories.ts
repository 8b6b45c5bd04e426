import type { Tale } from '../../replay/corridors/tale.ts';
import { reported } from '../../replay/inside-cambodia.ts';
import { consentOf, type Person } from '../../replay/people.ts';
import { deportation } from '../../replay/truck.ts';
import { interpreterOf, toldOfTheWay, weighedReturn } from '../../replay/weighed-return.ts';
import { ownChoice } from '../own-choice.ts';
import { type Answers, claimed, closed, served, tracingBegun, usually, visited } from './care.ts';
import { type Abroad, homeFrom, homeTo, journey, type Twist } from './crossings.ts';
import { type Dossier, dossierOf } from './dossier.ts';

/** One of the stories of two years; it begins on a day of its own and ends months later. */
export type Story = (tale: Tale) => Promise<void>;

/** How a life goes on once the person has a place: for how many months somebody looks in, and whether the file is closed then. */
export type After = {
  readonly months: readonly (1 | 3 | 6 | 12)[];
  readonly ends: 'closed' | 'open';
  readonly found?: 'safe' | 'concern';
  /** A visit of two months ago, written down now from paper: its month is counted again. */
  readonly late?: boolean;
};

/** Months in whole fortnights: on the way through two years business time stops once in each. */
const daysOf = { 1: 28, 3: 84, 6: 182, 12: 364 } as const;

async function lookedAfter(tale: Tale, file: Dossier, from: number, { months, ends, found = 'safe', late }: After) {
  for (const month of months) {
    await tale.until(from + daysOf[month], 9);
    await visited(tale, file, found, month === 3 && late ? 56 : 0);
  }
  if (ends === 'closed') await closed(tale, file);
}

const stages = { recruitment: 'yes', transportation: 'yes', exploitation: 'yes' };
/** What the ministry's workers find, with all three stages (Policy I). */
const found = { by: 'mosvy', kind: 'social-affairs', status: 'confirmed', evidence: 'statement', stages };

type Cared = { readonly answers?: Answers; readonly claim?: readonly ('open' | 'awarded' | 'paid' | 'refused')[] };

async function caredFor(tale: Tale, file: Dossier, { answers = usually, claim = [] }: Cared): Promise<void> {
  await file.act('/needs', { needs: ['counsellor'] });
  await served(tale, file, answers);
  await file.act('/determinations', found);
  for (const status of claim) await claimed(file, status);
}

/** The person decides to go home, a fortnight after they were told what that means; gives the decision. */
async function decided(tale: Tale, file: Dossier, language: string): Promise<string> {
  const told = { about: 'return-home', language, form: 'spoken', understood: true };
  const { key: preparation } = await file.act('/decision-informations', told);
  await tale.until(14, 9);
  const said = { about: 'return-home', answer: 'do-it', decidedBy: 'herself', preparation };
  return (await file.act('/decisions', said)).key;
}

async function waitsForFamily(tale: Tale, file: Dossier): Promise<void> {
  const decision = await decided(tale, file, 'km');
  const why = { reason: 'family-not-found', responsible: 'family' };
  await file.act('/return-delays', { decision, ...why });
}

type Truckload = Cared & {
  readonly victims: readonly Person[];
  readonly others: readonly Person[];
  /** The family is not found, and the person waits with that. */
  readonly waits?: boolean;
  readonly after: After;
};

/** A truck from Thailand at Poipet; files of those who were trafficked, and how they are months later. */
export const truck =
  (name: string, { victims, others, waits = false, after, ...care }: Truckload): Story =>
  async (tale) => {
    const load = { story: name, from: 'TH', gate: 'poipet', day: tale.day(0), victims, others } as const;
    const { files } = await deportation({ story: () => tale.quietly }, load, () => undefined);
    for (const one of files) {
      const file = dossierOf(tale, 'case-worker', { ...one, version: one.version + 2 });
      await caredFor(tale, file, care);
      const answered = await tracingBegun(file);
      if (waits) await waitsForFamily(tale, file);
      await tale.until(14, 9);
      await answered();
      await lookedAfter(tale, file, 0, after);
    }
  };

type Homecoming = Cared & {
  readonly from: Abroad;
  readonly twist?: Twist;
  readonly after: After;
};

/** A shelter for now; a child goes to the family that was found safe, once a second person has agreed. */
async function placed(file: Dossier, { child }: Person): Promise<void> {
  if (!child) {
    await file.act('/shelter-admissions', ownChoice);
    return;
  }
  await file.act('/family-safety', { outcome: 'safe', assessedBy: 'provincial-social-affairs' });
  const { key: proposal } = await file.act('/placements', { placement: 'family' });
  await file.act('/approvals', { proposal, answer: 'approved' }, 'second-approver');
}

/** A Cambodian home out of another country's hands: the handover, a file, a place, and word to the other side. */
export const homecoming =
  (one: Person, { from, twist = 'none', after, ...care }: Homecoming): Story =>
  async (tale) => {
    const crossing = await homeFrom(tale, one, from);
    const home = await journey(crossing, { from, day: 14, placement: 'transit-centre', twist });
    const opening = {
      from: 'handover',
      handover: crossing.id,
      consent: consentOf('case-file', one),
      exploitation: one.exploitation,
    };
    const opened = await tale.quietly('case-worker', '/cases', opening, { step: 'open', at: '' });
    const file = dossierOf(tale, 'case-worker', opened);
    await placed(file, one);
    await caredFor(tale, file, care);
    await tale.until(home + 28, 9);
    await crossing.act(crossing.who.atTheGate, '/feedback', 'says how the person is', { says: 'safe' });
    await lookedAfter(tale, file, home, after);
  };

type Inside = Cared & { readonly home: Abroad | 'KH'; readonly language: string; readonly after: After };

/** Somebody found in Cambodia who stays for now: a file, a place, services. */
export const foundInside =
  (one: Person, { home, language, after, ...care }: Inside): Story =>
  async (tale) => {
    const opened = await reported(tale.quietly, one, { citizenship: home, language });
    const file = dossierOf(tale, 'case-worker', opened);
    await file.act('/shelter-admissions', ownChoice);
    await caredFor(tale, file, care);
    await lookedAfter(tale, file, 0, after);
  };

type Outbound = Cared & {
  readonly to: Abroad;
  readonly language: string;
  readonly twist?: Twist;
  /** Why the return waits for a month. */
  readonly delay?: 'hearing' | 'papers' | 'gate-closed' | 'cost' | 'care';
  readonly detained?: boolean;
  readonly refused?: boolean;
  /** The other side never says a word to the proposal. */
  readonly unanswered?: boolean;
  /** The other side never says that the person has arrived. */
  readonly silent?: boolean;
};

async function refusedForBeingForeign(tale: Tale, file: Dossier): Promise<void> {
  const body = { service: 'medical', outcome: 'not-available', reason: 'foreign' };
  const { status } = await tale.theatre.as('case-worker').post(`/cases/${file.id}/answers`, body, { ifMatch: 1 });
  if (status !== 400) throw new Error(`Somebody was refused for being foreign, and was answered ${status}.`);
}

/** A foreign victim found in Cambodia: served like anybody, and home by a handover. */
export const homeAbroad =
  (one: Person, said: Outbound): Story =>
  async (tale) => {
    const { to, language, twist = 'none', delay } = said;
    const opened = await reported(tale.quietly, one, { citizenship: to, language });
    const file = dossierOf(tale, 'case-worker', opened);
    if (said.refused) await refusedForBeingForeign(tale, file);
    const detained = said.detained
      ? (await file.act('/stays', { setting: 'immigration-post', place: 'poipet-immigration' })).key
      : undefined;
    await file.act('/needs', { needs: ['counsellor'], wishesToTravelHome: true });
    await file.act('/interpreters', interpreterOf(language, tale.day(0)));
    await consents(tale, file, one, language);
    await served(tale, file, said.answers ?? usually);
    for (const status of said.claim ?? []) await claimed(file, status);
    const decision = await decided(tale, file, language);
    await file.act('/assessments', weighedReturn);
    await file.act('/explanations', toldOfTheWay(language));
    if (detained !== undefined) await file.act('/stay-ends', { stay: detained, reason: 'moved-on' });
    await file.act('/determinations', found);
    if (delay !== undefined) await file.act('/return-delays', { decision, reason: delay, responsible: 'embassy' });
    const crossing = await homeTo(tale, one, file, to);
    if (said.unanswered) return;
    const day = delay === undefined ? 28 : 56;
    const home = await journey(crossing, { from: to, day, placement: 'family', twist, silent: said.silent === true });
    if (said.silent) return;
    await tale.until(home + 28, 9);
    await crossing.act(crossing.who.atTheGate, '/feedback', 'says how the person is', { says: 'safe' });
  };

async function consents(tale: Tale, file: Dossier, one: Person, language: string): Promise<void> {
  for (const to of ['counterpart', 'embassy'] as const) {
    const said = { about: { type: 'case', case: file.id }, consent: consentOf(to, one, language) };
    await tale.quietly('case-worker', '/consents', said, { step: `consent ${to}`, at: '', ifMatch: 1 });
  }
}
