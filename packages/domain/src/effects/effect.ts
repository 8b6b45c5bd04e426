import type * as z from 'zod';
import type { CaseState } from '../case/case.ts';
import type { EffectName } from './effect-name.ts';

/** What is said of an effect beside its rules: what it is, in one sentence, and the fields of a file that hold it. */
export type EffectStatement = {
  readonly name: EffectName;
  readonly says: string;
  /** An act that changes one of these must declare the effect. */
  readonly fields: readonly (keyof CaseState)[];
};

/** States an effect. */
export function effect<const Stated extends EffectStatement>(stated: Stated): Stated {
  return stated;
}

/** What an act says in the clear, by the shape of its track. */
export type Told<Shape extends () => z.ZodRawShape> = z.infer<z.ZodObject<ReturnType<Shape>, z.core.$strict>>;
