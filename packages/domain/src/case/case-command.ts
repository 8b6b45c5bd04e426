import * as z from 'zod';
import { lateReason, timing } from '../command.ts';
import { moment } from '../dates.ts';
import type { ReceiverStanding } from '../directory/provider.ts';
import type { Check } from '../law/refusal.ts';
import type { Actor } from '../people/actor.ts';
import type { CaseState } from './case.ts';
import type { Stamp } from './entry.ts';
import { type SectionName, sectionName } from './sections.ts';

type In<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape, z.core.$strict>>;

/**
 * A command on an open case, written in one file: what is said (`said` in the clear, `words` for one sealed section), what of it
 * the event keeps, and what it leaves behind in the state. Which rules stand before it, the rules say themselves (`guards`).
 */
type Plate<Type extends string, Said extends z.ZodRawShape, Kept extends z.ZodRawShape, Words extends z.ZodRawShape> = {
  /** The event's name, a past participle: `VisitRecorded`. */
  readonly event: Type;
  readonly said: () => Said;
  /** Free text, names, addresses: sealed into this section as an entry of its own, never in the event. */
  readonly words?: { readonly section: SectionName; readonly shape: () => Words };
  /** Statuses of the case in which it may be done; without it only an open case takes it. */
  readonly on?: readonly CaseState['status'][];
  /** What the event keeps where that is not simply what was said (an age class, never a birth date). */
  readonly kept?: () => Kept;
  readonly keep?: (said: In<Said>, file: CaseState, at: string, by: Actor, recordedAt: string) => In<Kept>;
  /** Rules that this record shares with another one, held with their own facts. */
  readonly checks?: (facts: {
    readonly file: CaseState;
    readonly said: In<Said>;
    readonly at: string;
    readonly by: Actor;
    /** The organisations it names that stand in the directory. */
    readonly known: readonly string[];
    /** How whoever is to receive something of hers stands with the Ministry. */
    readonly memorandum: ReceiverStanding;
  }) => readonly Check[];
  /** What would be said at best, as far as the checks weigh it: the case view holds them against it before anybody tries. */
  readonly supposing?: (file: CaseState) => In<Said>;
  readonly leaves: (file: CaseState, kept: In<Kept>, stamp: Stamp) => Partial<CaseState>;
};

/** Makes a command of its plate: the schemas of its body and its event follow from it, built when they are first needed. */
export function caseCommand<
  const Type extends string,
  Said extends z.ZodRawShape,
  Kept extends z.ZodRawShape = Said,
  Words extends z.ZodRawShape = Record<never, never>,
>(plate: Plate<Type, Said, Kept, Words>) {
  const { event: type, words } = plate;
  return {
    type,
    on: plate.on ?? (['open'] as const),
    wordsIn: words?.section,
    body: z.lazy(() => bodyOf(plate)),
    event: z.lazy(() => eventOf(plate)),
    keep: plate.keep ?? ((said: In<Said>) => said as unknown as In<Kept>),
    checks: plate.checks ?? (() => []),
    supposing: plate.supposing,
    leaves: plate.leaves,
  };
}

type AnyPlate<Said extends z.ZodRawShape, Words extends z.ZodRawShape> = {
  readonly said: () => Said;
  readonly words?: { readonly shape: () => Words };
};

function bodyOf<Said extends z.ZodRawShape, Words extends z.ZodRawShape>({ said, words }: AnyPlate<Said, Words>) {
  const sealed = words === undefined ? {} : { words: optionalWhereEmpty(z.strictObject(words.shape())) };
  return z.strictObject({ ...said(), ...sealed, ...timing.shape } as unknown as Said & {
    words: z.ZodOptional<z.ZodObject<Words, z.core.$strict>>;
  } & typeof timing.shape);
}

// Words that are all optional need not be sent at all.
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
    by: z.string(),
    wordsIn: sectionName.optional(),
  });
}
