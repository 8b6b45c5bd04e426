import * as z from 'zod';
import { lateReason, timing } from '../command.ts';
import { moment } from '../dates.ts';
import type { ReceiverStanding } from '../directory/provider.ts';
import type { EffectKind, Effects } from '../effects/effects.ts';
import type { Check } from '../law/refusal.ts';
import type { Actor, Desk, Role } from '../people/actor.ts';
import { caseStaff } from '../people/case-staff.ts';
import type { ActGroup } from './act-group.ts';
import { broke } from './breaches/track.ts';
import type { CaseState } from './case.ts';
import type { Stamp } from './entry.ts';
import type { Judged } from './judged.ts';
import { type SectionName, sectionName } from './sections.ts';

/** What an effect is read from: of the file as little as a rule may weigh (Standards 6.4, 7.1(c)). */
export type EffectFacts<Said> = {
  readonly said: Said;
  readonly file: Judged;
  /** That two organisations found conclusive evidence and nobody says otherwise: what the end of such a case rests on, and nothing else. */
  readonly noVictim: boolean;
  readonly at: string;
  /** When the platform hears of it: what it lets happen rests on what is known by then, whatever day it is dated to. */
  readonly recordedAt: string;
  readonly by: Actor;
};

type As = 'permit' | 'record';

type In<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape, z.core.$strict>>;

/**
 * An act on a case, declared in one file: where it is called and who may (`path`, `desks`, `roles`), where the app
 * offers it (`group`), which clocks it settles, what is said (`said` in the clear, `words` for one sealed section),
 * what of it the event keeps, and what it leaves behind in the state. Route, contract, page and reminder follow from
 * it. Which rules stand before its effects, the rules say themselves (`before`).
 */
type Plate<
  Type extends string,
  Said extends z.ZodRawShape,
  Kept extends z.ZodRawShape,
  Words extends z.ZodRawShape,
  Desks extends readonly Desk[],
> = {
  /** The event's name, a past participle: `VisitRecorded`. */
  readonly event: Type;
  /**
   * The last part of its address, below the case; one that begins with a slash is the whole address, for an act on
   * more than cases.
   */
  readonly path: string;
  /** Done on a case that the caller has not seen: no version of it is asked for. */
  readonly unseen?: true;
  /**
   * A permit is refused while a rule stands against it. A record says what happened, whoever did it: no rule refuses it, it is
   * kept with what it broke.
   */
  readonly as: As;
  /** What it does to the person or to what is known of them, by kind; nothing where what is said has not that effect. */
  readonly effects: { readonly [Kind in EffectKind]?: (facts: EffectFacts<In<Said>>) => Effects[Kind] | undefined };
  /** The desks at which it is done; absent: casework. */
  readonly desks?: Desks;
  /** Who may do it; absent: whoever works on cases. */
  readonly roles?: readonly Role[];
  /** The subject under which the app offers it on the page of a case; `none` where it is offered elsewhere. */
  readonly group: ActGroup | 'none';
  /** The clocks that this act satisfies, by name. Every clock has one such act. */
  readonly settles?: readonly string[];
  readonly said: () => Said;
  /** Free text, names, addresses: sealed into this section as an entry of its own, never in the event. */
  readonly words?: { readonly section: SectionName; readonly shape: () => Words };
  /** Statuses of the case in which it may be done; absent: only an open case takes it. */
  readonly on?: readonly CaseState['status'][];
  /** What the event keeps if it differs from what was said (an age class, never a birth date). */
  readonly kept?: () => Kept;
  readonly keep?: (said: In<Said>, file: CaseState, at: string, by: Actor, recordedAt: string) => In<Kept>;
  /** Rules that this act shares with others, checked against its own facts. */
  readonly checks?: (facts: {
    readonly file: CaseState;
    readonly said: In<Said>;
    readonly at: string;
    readonly by: Actor;
    /** The organisations it names that stand in the directory. */
    readonly known: readonly string[];
    /** How the intended receiver of a part of the file stands with the Ministry. */
    readonly memorandum: ReceiverStanding;
  }) => readonly Check[];
  /** The list of the file that its entry joins: a stamp and what the event keeps. Most acts leave nothing else. */
  readonly into?: ListOf<Stamp & In<Kept>>;
  /** The list that it writes to, where `leaves` makes the entry. */
  readonly writes?: keyof CaseState;
  /** What it leaves in the file beside its entry, or instead of one. */
  readonly leaves?: (file: CaseState, kept: In<Kept>, stamp: Stamp) => Partial<CaseState>;
};

/** The lists of a file that take such an entry. */
type ListOf<Entry> = {
  [Name in keyof CaseState]-?: CaseState[Name] extends readonly (infer One)[]
    ? Entry extends One
      ? Name
      : never
    : never;
}[keyof CaseState];

/**
 * Makes a command of its declaration. The schemas of its body and its event follow from it, and are built when first
 * needed.
 */
export function caseCommand<
  const Type extends string,
  Said extends z.ZodRawShape,
  Kept extends z.ZodRawShape = Said,
  Words extends z.ZodRawShape = Record<never, never>,
  const Desks extends readonly Desk[] = readonly ['casework'],
>(plate: Plate<Type, Said, Kept, Words, Desks>) {
  const { event: type, path, unseen = false, roles = caseStaff, group, settles = [], words } = plate;
  return {
    type,
    path,
    unseen,
    as: plate.as as As,
    effects: plate.effects as {
      readonly [Kind in EffectKind]?: (facts: EffectFacts<never>) => Effects[Kind] | undefined;
    },
    desks: plate.desks ?? (['casework'] as unknown as Desks),
    roles,
    group,
    settles,
    on: plate.on ?? (['open'] as const),
    wordsIn: words?.section,
    body: z.lazy(() => bodyOf(plate)),
    event: z.lazy(() => eventOf(plate)),
    keep: plate.keep ?? ((said: In<Said>) => said as In<Kept>),
    checks: plate.checks ?? (() => []),
    list: (plate.into ?? plate.writes) as string | undefined,
    leaves: leavesOf(plate),
  };
}

function leavesOf<Kept extends object>({ into, leaves }: Leaving<Kept>) {
  return (file: CaseState, kept: Kept, stamp: Stamp): Partial<CaseState> => ({
    ...(into !== undefined && { [into]: [...(file[into] as readonly unknown[]), { ...stamp, ...kept }] }),
    ...leaves?.(file, kept, stamp),
  });
}

type Leaving<Kept> = {
  readonly into?: keyof CaseState;
  readonly leaves?: (file: CaseState, kept: Kept, stamp: Stamp) => Partial<CaseState>;
};

type AnyPlate<Said extends z.ZodRawShape, Words extends z.ZodRawShape> = {
  readonly said: () => Said;
  readonly words?: { readonly shape: () => Words };
};

function bodyOf<Said extends z.ZodRawShape, Words extends z.ZodRawShape>({ said, words }: AnyPlate<Said, Words>) {
  const sealed = words === undefined ? {} : { words: optionalWhereEmpty(z.strictObject(words.shape())) };
  return z.strictObject({ ...said(), ...sealed, ...timing.shape } as Said & {
    words: z.ZodOptional<z.ZodObject<Words, z.core.$strict>>;
  } & typeof timing.shape);
}

// If every word is optional, none need be sent.
function optionalWhereEmpty(words: z.ZodObject): z.ZodType {
  return words.safeParse({}).success ? words.optional() : words;
}

function eventOf<Type extends string, Said extends z.ZodRawShape, Kept extends z.ZodRawShape>(plate: {
  readonly event: Type;
  readonly said: () => Said;
  readonly kept?: () => Kept;
}) {
  return z.strictObject({
    type: z.literal(plate.event),
    said: z.strictObject((plate.kept ?? plate.said)() as Kept),
    id: z.string(),
    occurredAt: moment,
    lateReason: lateReason.optional(),
    heardAt: moment.optional(),
    by: z.string(),
    broke: broke().optional(),
    wordsIn: sectionName.optional(),
  });
}
