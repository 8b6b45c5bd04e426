import type { CaseCommandName } from '../case/commands.ts';
import type { Facts, Judged } from '../case/facts.ts';
import type { RuleStatement } from './rule.ts';

/**
 * A rule that stands before commands on a case. It names them itself, so that a new obligation is one file here and one entry in
 * the register. `standing` is what it finds in the case alone: the case view shows it before anybody tries.
 */
export type CaseRule = RuleStatement & {
  readonly guards: readonly CaseCommandName[];
  readonly breaches: (facts: Facts<CaseCommandName>) => readonly string[];
  readonly standing?: (file: Judged, at: string) => readonly string[];
};

type Stated<Name extends CaseCommandName> = RuleStatement & {
  readonly guards: readonly Name[];
  readonly breaches: (facts: Facts<Name>) => readonly string[];
};

/** A rule that weighs what is said against the case. Its facts follow from the commands it guards. */
export function caseRule<const Name extends CaseCommandName>(stated: Stated<Name>): CaseRule {
  return stated as unknown as CaseRule;
}

type StatedGate = RuleStatement & {
  readonly guards: readonly CaseCommandName[];
  readonly standing: (file: Judged, at: string) => readonly string[];
};

/** A rule that weighs the case alone: closed today, whatever is said. */
export function caseGate(stated: StatedGate): CaseRule {
  return { ...stated, breaches: ({ file, at }) => stated.standing(file, at) };
}
