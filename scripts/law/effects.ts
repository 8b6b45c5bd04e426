import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import type { EffectKind } from '../../packages/domain/src/effects/effects.ts';
import { rulesBefore } from '../../packages/domain/src/law/guards.ts';

/** What one act does, and which rule stands before it: the unit of `npm run law -- --effects` and of the test that covers each. */
export type Stand = {
  readonly act: CaseCommandName;
  readonly as: 'permit' | 'record';
  readonly effect: EffectKind;
  readonly rule: string;
};

type Act = { readonly as: 'permit' | 'record'; readonly effects: object };

/** The kinds of effect that an act declares. */
export function kindsOf(act: CaseCommandName): readonly EffectKind[] {
  return Object.keys((caseCommands[act] as Act).effects) as readonly EffectKind[];
}

/** Every act, effect and rule that stands before it, in the order of the acts. */
export function stands(): readonly Stand[] {
  return (Object.keys(caseCommands) as readonly CaseCommandName[]).flatMap((act) =>
    kindsOf(act).flatMap((effect) =>
      rulesBefore(effect).map((rule) => ({ act, as: caseCommands[act].as, effect, rule: rule.name })),
    ),
  );
}

/** The list as it is printed: an act, what it does, and each rule before that; an act before whose effects no rule stands says so. */
export function printedEffects(): string {
  const acts = Object.keys(caseCommands) as readonly CaseCommandName[];
  const lines = acts.flatMap((act) => [`${act} (${caseCommands[act].as})`, ...linesOf(act)]);
  const all = stands();
  const kinds = new Set(acts.flatMap(kindsOf));
  return [
    ...lines,
    '',
    `${acts.length} acts on a case, ${kinds.size} kinds of effect, ${new Set(all.map(({ rule }) => rule)).size} rules: ${all.length} stand before something`,
  ].join('\n');
}

function linesOf(act: CaseCommandName): readonly string[] {
  const kinds = kindsOf(act);
  if (kinds.length === 0) return ['  does nothing to the person'];
  return kinds.flatMap((kind) => {
    const rules = rulesBefore(kind).map(({ name }) => `    ${name}`);
    return [`  ${kind}`, ...(rules.length === 0 ? ['    no rule'] : rules)];
  });
}
