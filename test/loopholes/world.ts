import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import type { Refused } from '../../packages/domain/src/law/refusal.ts';
import type { Actor } from '../../packages/domain/src/people/actor.ts';
import type { Dice } from '../dice.ts';
import type { Told } from '../law/invariants/story.ts';

/** One person’s file, the journey home that may belong to it, and all that was written down of both. */
export type World = {
  readonly now: string;
  readonly file: CaseState;
  readonly handover?: HandoverState;
  readonly story: readonly Told[];
  /** The file just opened, from which these steps led here, so that they can be played again. */
  readonly begun?: World;
  readonly steps: readonly Step[];
};

/** One act as it was tried: by whom, when, with which body. */
export type Step = {
  readonly act: string;
  readonly by: Actor;
  readonly at: string;
  readonly body: object;
  readonly id: string;
};

/** How many things stand against a step that was refused, and the rules of the law among them. */
export type Refusals = { readonly refusals: number; readonly rules: readonly string[] };

/** What a refusal says: a limit of the software rests on no article. */
export function refusalsIn({ all }: Refused): Refusals {
  const rules = all.filter(({ restsOn }) => restsOn.length > 0).map(({ code }) => code);
  return { refusals: all.flatMap(({ breaches }) => breaches).length, rules };
}

/** An act of one seat, which may be tried on a world: it is written down, or refused. */
export type Move = {
  readonly name: string;
  /** Whether it says what happened: no rule refuses that. */
  readonly isRecord: boolean;
  /** Which events it may write. */
  readonly writes: readonly string[];
  readonly draw: (world: World, dice: Dice, at: string) => Step | undefined;
  readonly play: (world: World, step: Step) => World | Refusals;
};
