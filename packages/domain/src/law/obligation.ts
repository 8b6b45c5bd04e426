import type { CaseCommandName } from '../case/commands.ts';
import type { Citation } from './articles.ts';
import type { Clock } from './clock.ts';
import type { RuleStatement } from './rule.ts';

/** What a computer can do for an obligation: enforce, record, remind, report; O is for people only. */
export type Code = 'E' | 'R' | 'M' | 'P' | 'O';

/** One way in which an obligation is kept today. */
export type Means =
  /** The server refuses what breaks the rules; what cannot be written down in `files` cannot be broken. */
  | { readonly how: 'enforced'; readonly rules: readonly RuleStatement[]; readonly files: readonly string[] }
  | { readonly how: 'recorded'; readonly commands: readonly CaseCommandName[]; readonly files: readonly string[] }
  | { readonly how: 'reminded'; readonly clocks: readonly Clock[]; readonly files: readonly string[] }
  | { readonly how: 'reported'; readonly files: readonly string[] }
  /** No software can keep it; the note says who does. */
  | { readonly how: 'human'; readonly note: string }
  /** A code of the obligation is kept by other means than its own: the decision that says why. */
  | { readonly how: 'otherwise'; readonly codes: readonly Code[]; readonly decision: string }
  /** What is missing of it. */
  | { readonly how: 'not yet'; readonly codes: readonly Code[]; readonly begun: readonly RuleStatement[] };

/** One of the things that the instruments oblige to. */
export type Owed<Id extends string = string> = {
  readonly id: Id;
  readonly codes: readonly Code[];
  readonly restsOn: readonly [Citation, ...Citation[]];
  readonly says: string;
};

/** An obligation, and by what it is kept today. */
export type Obligation = Owed & { readonly kept: readonly Means[] };

/** What keeps an obligation: the same for each of its sentences, or by the letter of each. */
export type KeptBy = readonly Means[] | Readonly<Record<string, readonly Means[]>>;

/** What keeps the obligations of a part: one that is left out, or is none of that part, does not compile. */
export type Kept<Part extends readonly Owed[]> = Readonly<Record<Part[number]['id'], KeptBy>>;

/** All that keeps an obligation, or one sentence of it. */
export function meansOf(kept: KeptBy, letter?: string): readonly Means[] {
  if (isForAll(kept)) return kept;
  if (letter !== undefined) return kept[letter] ?? [];
  // What people alone keep comes last: it is one sentence of an obligation that the platform keeps otherwise.
  const [people = [], platform = []] = [true, false].map((alone) =>
    [...new Set(Object.values(kept).flat())].filter(({ how }) => (how === 'human') === alone),
  );
  return [...platform, ...people];
}

function isForAll(kept: KeptBy): kept is readonly Means[] {
  return Array.isArray(kept);
}

/**
 * One entry of the register: `owed('R115', 'ER', ['Standards 7.9(d)'], 'The person knows of a visit in advance.')`. By
 * what it is kept stands in `kept/`, in the file of the same name: `R115: [enforced(…), recorded(…)]`.
 */
export function owed<const Id extends string>(id: Id, codes: string, restsOn: Owed['restsOn'], says: string): Owed<Id> {
  return { id, codes: [...codes] as Code[], restsOn, says };
}

export function enforced(...rules: readonly RuleStatement[]): Means {
  return { how: 'enforced', rules, files: [] };
}

/** Kept without a refusal: the shapes in these files have no room for what is forbidden. */
export function enforcedByShape(...files: readonly string[]): Means {
  return { how: 'enforced', rules: [], files };
}

export function recorded(...commands: readonly CaseCommandName[]): Means {
  return { how: 'recorded', commands, files: [] };
}

/** Recorded elsewhere than in a case: at the border, in a handover, in the directory. */
export function recordedIn(...files: readonly string[]): Means {
  return { how: 'recorded', commands: [], files };
}

export function reminded(...clocks: readonly Clock[]): Means {
  return { how: 'reminded', clocks, files: [] };
}

/** Reminded of elsewhere than in a case: in a handover, in the directory. */
export function remindedIn(...files: readonly string[]): Means {
  return { how: 'reminded', clocks: [], files };
}

export function reportedIn(...files: readonly string[]): Means {
  return { how: 'reported', files };
}

export function human(note: string): Means {
  return { how: 'human', note };
}

export function otherwise(codes: string, decision: string): Means {
  return { how: 'otherwise', codes: [...codes] as Code[], decision };
}

/** Codes that nothing keeps yet, and rules that keep a corner of them: how a new row begins. @internal for tests: today no row is left open. */
export function notYet(codes: string, ...begun: readonly RuleStatement[]): Means {
  return { how: 'not yet', codes: [...codes] as Code[], begun };
}

export type How = 'enforced' | 'recorded' | 'reminded' | 'reported' | 'human' | 'not yet';

/** The one word an obligation is counted under: `not yet` while any of its codes is open, else its first means. */
export function howKept({ kept }: Pick<Obligation, 'kept'>): How {
  if (kept.length === 0 || kept.some(({ how }) => how === 'not yet')) return 'not yet';
  const first = kept.find(({ how }) => how !== 'otherwise');
  return first === undefined ? 'not yet' : (first.how as How);
}
