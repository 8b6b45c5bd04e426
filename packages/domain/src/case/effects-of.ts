import type { EffectKind, EffectOf } from '../effects/effects.ts';
import type { EffectFacts } from './case-command.ts';

type Declared = {
  readonly effects: { readonly [Kind in EffectKind]?: (facts: EffectFacts<never>) => object | undefined };
};

/** What an act does to the person of a file, as far as what is said has these effects. */
export function effectsOf({ effects }: Declared, facts: EffectFacts<object>): readonly EffectOf<EffectKind>[] {
  return Object.entries(effects).flatMap(([type, of]) => {
    const effect = of(facts as EffectFacts<never>);
    return effect === undefined ? [] : [{ ...effect, type } as EffectOf<EffectKind>];
  });
}
