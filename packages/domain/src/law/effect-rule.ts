import type { Judged } from '../case/judged.ts';
import type { Named } from '../case/named-entry.ts';
import type { EffectName } from '../effects/effect-name.ts';
import type { EffectKind, EffectOf } from '../effects/effects.ts';
import type { Actor } from '../people/actor.ts';
import { lookedAhead } from './looked-ahead.ts';
import type { RuleStatement } from './rule.ts';

type Before = EffectKind | EffectName;

/** What a rule is held against: an effect, and the file of the person whom it happens to. */
export type Happening<Effect> = {
  readonly effect: Effect;
  readonly file: Judged;
  /** The entries of the file that are named in what is said, as the act declares its fields. */
  readonly named: readonly Named[];
  /** When it happened, as it is said. */
  readonly at: string;
  /** When the server heard of it: what has to wait, waits from then. */
  readonly recordedAt: string;
  readonly by: Actor;
  /** The id of the entry. */
  readonly id: string;
};

/**
 * A rule that stands before an effect on the person of a file, whichever act reaches it. `standing` is what it finds in the file
 * alone: the case view shows it before anybody tries.
 */
export type EffectRule = RuleStatement & {
  readonly before: readonly Before[];
  readonly breaches: (happening: Happening<EffectOf<EffectKind>>) => readonly string[];
  readonly standing?: (file: Judged, at: string) => readonly string[];
  /** What it finds whatever is said, where it looks at the file and at who acts alone, and is no gate. */
  readonly unsaid?: (happening: Happening<EffectOf<EffectKind>>) => readonly string[];
  /** What would be said when it was looked at; empty where it stands whatever is said. */
  readonly when?: Readonly<Record<string, unknown>>;
};

/** What would be said, as far as a rule weighs it. */
type Supposed<Named extends Before> = Distributed<EffectOf<Named>>;
type Distributed<Effect> = Effect extends unknown
  ? { readonly [Key in Exclude<keyof Effect, 'type'>]?: Effect[Key] | undefined }
  : never;

type Stated<Named extends Before> = RuleStatement & {
  readonly before: readonly Named[];
  readonly breaches: (happening: Happening<EffectOf<Named>>) => readonly string[];
  /** What it finds in the file alone where that is less than it asks of what happens: that no place was assessed at all. */
  readonly standing?: (file: Judged, at: string) => readonly string[];
  /** Under which answer the gate is looked at before anybody tries: a closing for want of contact. The case view shows it. */
  readonly when?: Supposed<Named>;
  /** The entries of the file that would be named, the best there are; nothing where the question does not arise. */
  readonly naming?: (file: Judged, at: string) => Supposed<Named> | undefined;
  /** It looks at nothing that is said: whoever may do the act is told before they try, also where no gate is shown. */
  readonly unsaid?: true;
};

/** Nobody in particular: what a file keeps closed, it keeps closed for everybody. */
export const anybody: Actor = { id: '', role: 'case-worker', organisation: '', country: 'KH', desk: 'casework' };

/**
 * A rule that weighs an effect against the file. With `when` or `naming` it is also held against the file before anybody tries, by
 * its own `breaches`: there is no second place that decides.
 */
export function effectRule<const Named extends Before>(stated: Stated<Named>): EffectRule {
  const { when, naming, unsaid, ...rule } = stated;
  // What is known of its effects is forgotten here: guards ask it of no other.
  const judged = rule as unknown as EffectRule;
  const { breaches, before } = judged;
  return {
    ...judged,
    ...(unsaid === true ? { unsaid: breaches } : {}),
    ...lookedAhead({ when, naming }, (supposed, file, at) => {
      const effect = { ...supposed, type: before[0] } as never;
      return breaches({ file, effect, named: [], at, recordedAt: at, by: anybody, id: '' });
    }),
  };
}

type StatedAnywhere<Named extends Before> = RuleStatement & {
  readonly before: readonly Named[];
  readonly breaches: (happening: { readonly effect: EffectOf<Named>; readonly by: Actor }) => readonly string[];
  /** Where there is a file: what would be said of it, the best there is; nothing where the question does not arise. */
  readonly naming?: (file: Judged, at: string) => Supposed<Named> | undefined;
};

/** Such a rule, whatever it stands before. */
export type RuleAnywhere = RuleStatement & {
  readonly before: readonly Before[];
  readonly breaches: (happening: never) => readonly string[];
};

/** A rule that knows enough from the effect alone: it stands also where there is no file, at the border and in a handover. */
export function ruleAnywhere<const Named extends Before>({ naming, ...rule }: StatedAnywhere<Named>) {
  const { breaches, before } = rule;
  return {
    ...rule,
    ...lookedAhead({ naming }, (supposed) =>
      breaches({ effect: { ...supposed, type: before[0] } as never, by: anybody }),
    ),
  };
}

type StatedGate = RuleStatement & {
  readonly before: readonly Before[];
  readonly standing: (file: Judged, at: string) => readonly string[];
};

/** A rule that weighs the file alone: closed today, whatever is said. */
export function effectGate(stated: StatedGate): EffectRule {
  return { ...stated, breaches: ({ file, recordedAt }) => stated.standing(file, recordedAt) };
}

/** Whether a rule stands before this kind of effect. */
export function standsBefore({ before }: Pick<EffectRule, 'before'>, kind: string): boolean {
  return before.some((one) => kind === one || kind.startsWith(`${one}.`));
}
