import type * as z from 'zod';
import type { Actor } from '../people/actor.ts';
import type { CaseCommandName, CaseCommands } from './commands.ts';
import type { Judged } from './judged.ts';
import type { Named } from './named-entry.ts';

/** What a command says in the clear. */
export type SaidOf<Name extends CaseCommandName> = {
  [One in Name]: Omit<z.output<CaseCommands[One]['body']>, 'words' | 'occurredAt' | 'lateReason'>;
}[Name];

/** What a rule that guards a command is held against. `at` is when it happened, `id` the command's own. */
export type Facts<Name extends CaseCommandName> = {
  readonly file: Judged;
  readonly said: SaidOf<Name>;
  /** The entries of the file that are named in it, as the act declares its fields. */
  readonly named: readonly Named[];
  readonly at: string;
  readonly by: Actor;
  readonly id: string;
};
