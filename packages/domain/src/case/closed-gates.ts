import type { ReceiverStanding } from '../directory/provider.ts';
import { anybody } from '../law/case-rule.ts';
import { gatesInForce } from '../law/guards.ts';
import type { Check } from '../law/refusal.ts';
import type { Actor } from '../people/actor.ts';
import type { CaseState } from './case.ts';
import { caseCommands } from './commands.ts';

/** What may not be done yet, and by which article, as far as the case alone decides: shown before anybody tries. */
export type ClosedGate = {
  readonly commands: readonly string[];
  readonly code: string;
  readonly says: string;
  readonly restsOn: readonly string[];
  readonly breaches: readonly string[];
  /** The answer that is closed while others may be open: `{ reason: 'unreachable' }`. */
  readonly when?: Readonly<Record<string, unknown>>;
};

/**
 * Every gate of the register that this case keeps closed, in the register's order, then those shared with the border.
 */
export function closedGates(file: CaseState, at: string): readonly ClosedGate[] {
  const ofTheRegister = gatesInForce().map(({ guards, name, says, restsOn, standing, when = {} }) => ({
    commands: guards,
    code: name,
    says,
    restsOn,
    breaches: standing(file, at),
    ...(Object.keys(when).length === 0 ? {} : { when }),
  }));
  return [...ofTheRegister, ...sharedGates(file, at)].filter(({ breaches }) => breaches.length > 0);
}

/** A command by what all commands have in common. */
type WithChecks = {
  readonly checks: (facts: {
    readonly file: CaseState;
    readonly said: unknown;
    readonly at: string;
    readonly by: Actor;
    readonly known: readonly string[];
    readonly memorandum: ReceiverStanding;
  }) => readonly Check[];
  readonly supposing: ((file: CaseState) => unknown) | undefined;
};

function sharedGates(file: CaseState, at: string): readonly ClosedGate[] {
  const commands = Object.entries(caseCommands) as readonly (readonly [string, WithChecks])[];
  return commands.flatMap(([name, { checks, supposing }]) =>
    supposing === undefined
      ? []
      : checks({ file, said: supposing(file), at, by: anybody, known: [], memorandum: 'none' }).map(
          ({ rule: { name: code, says, restsOn }, breaches }) => ({ commands: [name], code, says, restsOn, breaches }),
        ),
  );
}
