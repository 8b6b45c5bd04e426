import * as z from 'zod';
import type { EffectKind } from '../effects/effects.ts';
import { rulesBefore, rulesGuarding } from '../law/guards.ts';
import type { Actor } from '../people/actor.ts';
import { mayAct } from '../people/relations.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import { carrying } from './breaches/carrying.ts';
import type { CaseState } from './case.ts';
import { type ClosedGate, closedGates } from './closed-gates.ts';
import { type CaseCommandName, caseCommands } from './commands.ts';
import { owedAt } from './due.ts';
import type { SectionName } from './sections.ts';

const closing = z.strictObject({
  code: z.string(),
  says: z.string(),
  restsOn: z.array(z.string()).readonly(),
  breaches: z.array(z.string()).readonly(),
  when: z.record(z.string(), z.unknown()).optional().meta({
    description: 'The answer under which it is closed, where others may be open.',
  }),
});

/** An act that is offered to a seat on a case: whether the case owes it, and which rules keep it closed. */
export const offeredAct = z.lazy(() =>
  z.strictObject({
    act: z.string().meta({ description: 'The operation that carries it out.' }),
    awaited: z.boolean().meta({ description: 'Whether the case owes what it writes down.' }),
    closedBy: z
      .array(closing)
      .readonly()
      .meta({ description: 'The rules that keep it closed; none where it is open.' }),
    breaks: z
      .array(closing)
      .readonly()
      .meta({ description: 'Of a record, which nothing closes: the rules that it would be kept as breaking.' }),
  }),
);
export type OfferedAct = z.infer<typeof offeredAct>;
type Closing = z.infer<typeof closing>;

/** A command by what decides on its offer. */
type Offered = {
  readonly as: 'permit' | 'record';
  readonly roles: readonly string[];
  readonly desks: readonly string[];
  readonly on: readonly CaseState['status'][];
  readonly settles: readonly string[];
  readonly wordsIn: SectionName | undefined;
  readonly body: { readonly _zod: { readonly innerType: { readonly shape: z.core.$ZodShape } } };
};

const commands = (Object.keys(caseCommands) as readonly CaseCommandName[]).map(
  (name): readonly [CaseCommandName, Offered] => [name, caseCommands[name]],
);

/** The section into which the words of an act are sealed, where it cannot be done without words. */
function wordsOf(name: CaseCommandName, { wordsIn, body }: Offered): SectionName | undefined {
  if (name === 'writeSection') return undefined;
  const { words } = body._zod.innerType.shape;
  return words === undefined || words._zod.def.type === 'optional' ? undefined : wordsIn;
}

/** What rules find that look at nothing that is said. */
function closedUnsaid(name: CaseCommandName, whole: CaseState, by: Actor, at: string): readonly Closing[] {
  const file = carrying(whole);
  const rules = (Object.keys(caseCommands[name].effects) as readonly EffectKind[]).flatMap((kind) => rulesBefore(kind));
  return [...new Set(rules), ...rulesGuarding(name)].flatMap(({ name: code, says, restsOn, unsaid }) => {
    const nothing = { effect: {} as never, said: {} as never };
    const breaches = unsaid?.({ file, by, at, recordedAt: at, ...nothing, named: [], id: '' }) ?? [];
    return breaches.length === 0 ? [] : [{ code, says, restsOn, breaches }];
  });
}

/** A limit of the software refuses a record too: what it asks for is not law but sense. */
function isLimit(name: CaseCommandName, code: string): boolean {
  return rulesGuarding(name).some((limit) => limit.name === code);
}

function closedByItsState({ status }: CaseState, { on }: Offered): readonly Closing[] {
  const { name: code, says, restsOn, breaches: find } = staysInItsState;
  const breaches = find(status, on);
  return breaches.length === 0 ? [] : [{ code, says, restsOn, breaches }];
}

/**
 * The acts that are offered to somebody on a case, in the order of the list of acts, and what keeps each closed: the
 * role and desk have it, and the caller stands to the case so that it answers. Pages and lists of acts ask here alone.
 */
export function offeredOn(
  file: CaseState,
  by: Actor,
  at: string,
  gates: readonly ClosedGate[] = closedGates(file, at),
): readonly OfferedAct[] {
  const owed = new Set(owedAt(file, at).map(({ clock }) => clock));
  return commands
    .filter(([name, of]) => of.roles.includes(by.role) && of.desks.includes(by.desk) && isFor(name, of, by, file))
    .map(([act, of]) => {
      const unsaid = closedUnsaid(act, file, by, at);
      const closed = gates
        .filter(({ commands: closes, code }) => closes.includes(act) && !unsaid.some((one) => one.code === code))
        .map(({ commands: _, ...gate }) => gate);
      const stands = [...unsaid, ...closed];
      const broken = of.as === 'record' ? stands.filter(({ code }) => !isLimit(act, code)) : [];
      return {
        act,
        awaited: of.settles.some((clock) => owed.has(clock)),
        closedBy: [...closedByItsState(file, of), ...stands.filter((one) => !broken.includes(one))],
        breaks: broken,
      };
    });
}

function isFor(name: CaseCommandName, of: Offered, by: Actor, file: CaseState): boolean {
  return mayAct(name, by, file, wordsOf(name, of));
}
