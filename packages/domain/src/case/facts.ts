import type * as z from 'zod';
import type { Actor } from '../people/actor.ts';
import type { CaseCommandName, CaseCommands } from './commands.ts';
import type { Judged } from './judged.ts';

type ListName = {
  [Key in keyof Judged]-?: Judged[Key] extends readonly { readonly id: string }[] ? Key : never;
}[keyof Judged];

/** An entry of the file that is named in what is said: under which field, of which list, by which id. */
export type Named = { readonly field: string; readonly list: ListName; readonly id: string };

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
