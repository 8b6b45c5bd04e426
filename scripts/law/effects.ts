import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import { effectsOfHandovers } from '../../packages/domain/src/handover/effects.ts';
import { handoverActNames } from '../../packages/domain/src/handover/next-act.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';
import { desks, kindsOfDeskAct, standsOfDesks } from './desks.ts';
import { listedElsewhere } from './listed-elsewhere.ts';

/** What one act does, and which rule stands before it: the unit of `npm run law -- --effects` and of the test that covers each. */
type Stand = {
  readonly act: CaseCommandName;
  readonly as: 'permit' | 'record';
  readonly effect: EffectKind;
  readonly rule: string;
};

type Act = { readonly as: 'permit' | 'record'; readonly effects: object };

/** The kinds of effect that an act declares. @internal for tests */
export function kindsOf(act: CaseCommandName): readonly EffectKind[] {
  return Object.keys((caseCommands[act] as Act).effects) as readonly EffectKind[];
}

/** Every act, effect and rule that stands before it, in the order of the acts. @internal for tests */
export function stands(): readonly Stand[] {
  return (Object.keys(caseCommands) as readonly CaseCommandName[]).flatMap((act) =>
    kindsOf(act).flatMap((effect) =>
      rulesBefore(effect).map((rule) => ({ act, as: caseCommands[act].as, effect, rule: rule.name })),
    ),
  );
}

/** Each act on a handover with what it does; one that is not named with effects does nothing of it. @internal for tests */
export function handoverStands(): readonly (readonly [string, readonly EffectKind[]])[] {
  const of: Readonly<Record<string, readonly EffectKind[]>> = effectsOfHandovers;
  return [...new Set([...handoverActNames, ...Object.keys(of)])].map((act) => [act, of[act] ?? []] as const);
}

/** The list as it is printed: an act, what it does, and each rule before that, on a case, on a handover, and at each other desk. */
export function printedEffects(): string {
  const acts = Object.keys(caseCommands) as readonly CaseCommandName[];
  const ofHandovers = handoverStands();
  const ofDesks = Object.entries(desks).flatMap(([desk, { acts: all }]) =>
    Object.entries(all).map(([name, act]) => ({ title: `${name} (${desk}, ${act.as})`, kinds: kindsOfDeskAct(act) })),
  );
  const lines = acts.flatMap((act) => [`${act} (${caseCommands[act].as})`, ...linesOf(kindsOf(act))]);
  const kinds = new Set([
    ...acts.flatMap(kindsOf),
    ...ofHandovers.flatMap(([, of]) => of),
    ...ofDesks.flatMap((one) => one.kinds),
  ]);
  return [
    ...lines,
    ...ofHandovers.flatMap(([act, of]) => [`${act} (on a handover)`, ...linesOf(of)]),
    ...Object.entries(listedElsewhere).map(([operation, why]) => `${operation}: ${why}`),
    ...ofDesks.flatMap((one) => [one.title, ...linesOf(one.kinds)]),
    '',
    `${acts.length} acts on a case, ${ofHandovers.length} on a handover, ${ofDesks.length} at other desks, ${kinds.size} kinds of effect: ${stands().length} times a rule stands before what an act on a case does, ${standsOfDesks().length} times before what an act of another desk does`,
  ].join('\n');
}

function linesOf(kinds: readonly EffectKind[]): readonly string[] {
  if (kinds.length === 0) return ['  does nothing to the person'];
  return kinds.flatMap((kind) => {
    const rules = rulesBefore(kind).map(({ name }) => `    ${name}`);
    return [`  ${kind}`, ...(rules.length === 0 ? ['    no rule'] : rules)];
  });
}
