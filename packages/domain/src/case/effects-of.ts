import type { EffectKind, EffectOf } from '../effects/effects.ts';
import { type CaseState, countingDeterminations, standingOf } from './case.ts';
import type { EffectFacts } from './case-command.ts';

export type Given = Omit<EffectFacts<object>, 'file' | 'noVictim'> & { readonly file: CaseState };

type Declared = {
  readonly effects: { readonly [Kind in EffectKind]?: (facts: EffectFacts<never>) => object | undefined };
};

/** What an act does to the person of a file, as far as what is said has these effects. */
export function effectsOf({ effects }: Declared, given: Given): readonly EffectOf<EffectKind>[] {
  const facts: EffectFacts<object> = {
    ...given,
    noVictim: standingOf(countingDeterminations(given.file)) === 'not-a-victim',
  };
  return Object.entries(effects).flatMap(([type, of]) => {
    const effect = of(facts as never);
    return effect === undefined ? [] : [{ ...effect, type } as EffectOf<EffectKind>];
  });
}
