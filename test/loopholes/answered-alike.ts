import type { Invariant } from '../law/invariants/story.ts';
import { type Twin, twins } from '../law/invariants/twins.ts';
import type { Move, Refusals, Step, World } from './world.ts';

/** How a step was answered: what it was refused for, or what it was kept with. */
function answerOf(played: World | Refusals): string {
  if ('refusals' in played) return `refused ${played.refusals} times: ${played.rules.toSorted().join(', ')}`;
  return `kept: ${(played.story.at(-1)?.broke ?? []).toSorted().join(', ')}`;
}

/** What nobody asks of a story: a twin is asked of the file. */
const asInvariant = ({ row, says }: Twin): Invariant => ({ row, says, after: [], near: [], broken: () => [] });

/** The twins that are asked of an act. */
export function twinsOf(act: string): readonly Twin[] {
  return twins.filter(({ asks }) => asks(act));
}

/** What is answered otherwise on the same file but for one thing. */
export function answeredOtherwise(twin: Twin, world: World, move: Move, step: Step, played: World | Refusals) {
  const other = twin.swapped({ file: world.file, by: step.by });
  if (other === undefined) return undefined;
  const one = answerOf(played);
  const two = answerOf(move.play({ ...world, file: other.file }, { ...step, by: other.by }));
  if (one === two) return undefined;
  const { act: type, body, ...rest } = step;
  const said = { type, ...rest, recordedAt: step.at, occurredAt: step.at, said: { ...body }, broke: [] };
  return {
    invariant: asInvariant(twin),
    world: { ...world, story: [...world.story, said] },
    why: [`${one}; and but for that ${two}`],
  };
}
