import type { CaseCommandName } from '../case/commands.ts';
import type { Facts, SaidOf } from '../case/facts.ts';
import type { Judged } from '../case/judged.ts';
import { anybody } from './effect-rule.ts';
import { lookedAhead } from './looked-ahead.ts';
import type { RuleStatement } from './rule.ts';

/**
 * A limit of the software that stands before commands on a case and names them itself; what the law asks stands before effects
 * (`effect-rule.ts`). `standing` is what it finds in the case alone: the case view shows it before anybody tries.
 */
export type CaseRule = RuleStatement & {
  readonly guards: readonly CaseCommandName[];
  readonly breaches: (facts: Facts<CaseCommandName>) => readonly string[];
  readonly standing?: (file: Judged, at: string) => readonly string[];
  /** What it finds whatever is said, where it looks at the case and at who acts alone, and is no gate. */
  readonly unsaid?: (facts: Facts<CaseCommandName>) => readonly string[];
  /** The answer under which it was looked at; empty where any answer finds the gate closed. */
  readonly when?: Readonly<Record<string, unknown>>;
};

/** What would be said, as far as a rule weighs it. */
type Supposed<Name extends CaseCommandName> = Distributed<SaidOf<Name>>;
type Distributed<Said> = Said extends unknown ? { readonly [Key in keyof Said]?: Said[Key] | undefined } : never;

type Stated<Name extends CaseCommandName> = RuleStatement & {
  readonly guards: readonly Name[];
  readonly breaches: (facts: Facts<Name>) => readonly string[];
  /** What it finds in the case alone where that is less than it asks of what is said: that no place was assessed at all. */
  readonly standing?: (file: Judged, at: string) => readonly string[];
  /** Under which answer the gate is looked at before anybody tries: a closing for want of contact. The case view shows it. */
  readonly when?: Supposed<Name>;
  /** The entries of the case that would be named, the best there are; nothing where the question does not arise in this case. */
  readonly naming?: (file: Judged, at: string) => Supposed<Name> | undefined;
  /** It looks at nothing that is said: whoever may do the act is told before they try, also where no gate is shown. */
  readonly unsaid?: true;
};

/**
 * A limit that weighs what is said against the case. Its facts follow from the commands it guards. With `when` or `naming` it is
 * also held against the case before anybody tries, by its own `breaches`: there is no second place that decides.
 */
export function caseRule<const Name extends CaseCommandName>(stated: Stated<Name>): CaseRule {
  const { when, naming, unsaid, ...rule } = stated;
  const judged = rule as CaseRule;
  const { breaches } = judged;
  return {
    ...judged,
    ...(unsaid === true ? { unsaid: breaches } : {}),
    ...lookedAhead({ when, naming }, (said, file, at) =>
      breaches({ file, said: said as never, named: [], at, by: anybody, id: '' }),
    ),
  };
}

type StatedGate = RuleStatement & {
  readonly guards: readonly CaseCommandName[];
  readonly standing: (file: Judged, at: string) => readonly string[];
};

/** A limit that weighs the case alone: closed today, whatever is said. */
export function caseGate(stated: StatedGate): CaseRule {
  return { ...stated, breaches: ({ file, at }) => stated.standing(file, at) };
}
