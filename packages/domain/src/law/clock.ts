import type { Judged } from '../case/judged.ts';
import type { Role } from '../people/actor.ts';
import type { RuleStatement } from './rule.ts';

/** One thing that is owed by a day or, where hours count, by a moment. `thing` tells two of one clock apart: a phase, an assessment, an action's id. */
export type Due = {
  readonly thing: string;
  /** The day by which it is owed, in Cambodia; a moment in UTC where its setting counts hours. */
  readonly on: string;
  /** The last day on which it is owed at all: what a child is owed ends on coming of age. */
  readonly until?: string;
  /** Days, or moments, on which a supervisor is told that it is still open. */
  readonly escalates?: readonly string[];
  /** Years that were counted in working days without their holidays, because nobody has entered them. */
  readonly holidaysUnknown?: readonly string[];
};

/**
 * An obligation that time reminds of. It never refuses and never ends anything: it says what of a case is owed by which day, and
 * whose task it is. Nothing that was done is due.
 */
export type Clock = RuleStatement & {
  readonly owner: Role;
  /** Stands on top of every queue, before what is due earlier. */
  readonly first?: boolean;
  /** Reminds of a closed case too: it is owed whether the case is open or not. */
  readonly afterClosing?: boolean;
  /** What stands open; it depends on the case alone, so the next day to look at it is known ahead. */
  readonly due: (file: Judged) => readonly Due[];
};

/** Makes a clock. */
export function clock(stated: Clock): Clock {
  return stated;
}
