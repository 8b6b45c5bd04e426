import type { CaseState } from '../../packages/domain/src/case/case.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import type { Kept, Refused } from '../../packages/domain/src/law/refusal.ts';
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

type Written = { readonly type: string; readonly occurredAt: string; readonly broke?: Kept['broke'] };

/** What the server wrote down, as a reader of the history has it. */
export function toldOf(
  { type, occurredAt, broke = [] }: Written,
  said: Told['said'],
  { id, at: recordedAt, by }: Step,
): Told {
  return { type, id, recordedAt, occurredAt, by, said, broke: broke.map(({ rule }) => rule) };
}

/** The world after a step, with what it changed and what was told of it. */
export function after(world: World, step: Step, changed: Partial<Pick<World, 'file' | 'handover'>>, told: Told): World {
  return {
    ...world,
    ...changed,
    begun: world.begun ?? world,
    now: step.at,
    story: [...world.story, told],
    steps: [...world.steps, step],
  };
}

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
