import { isDeepStrictEqual } from 'node:util';
import { isReturnOver } from '../../packages/domain/src/case/disclosures/return-ended.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { saidOfGoing } from '../../packages/domain/src/case/movement/said-of-going.ts';
import { unansweredServices } from '../../packages/domain/src/case/services/answer.ts';
import { actOf } from '../../packages/domain/src/command.ts';
import { evolveHandover } from '../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { hearWish } from '../../packages/domain/src/handover/hear-wish.ts';
import { markReturnProposed } from '../../packages/domain/src/handover/mark-return.ts';
import { proposeHandover } from '../../packages/domain/src/handover/propose.ts';
import { oneOf } from '../dice.ts';
import { proposalOf } from '../domain/handovers.ts';
import { idOf } from '../domain/made.ts';
import type { Told } from '../law/invariants/story.ts';
import { abroad, atHome } from './cast.ts';
import { after, type Move, refusalsIn, type Step, toldOf, type World } from './world.ts';

/** What is told of an event of a journey. */
export function toldOfJourney(event: HandoverEvent, step: Step): Told {
  const { type: _type, occurredAt: _at, by: _by, ...said } = event;
  return toldOf(event, said, step);
}

/** Cambodia offers a journey to Viet Nam: what the file says of the person’s wish goes along, and the file names the handover. */
export const propose: Move = {
  name: 'proposeHandover',
  isRecord: false,
  writes: ['HandoverProposed'],
  draw: (world, dice, at) =>
    world.file.citizenship === abroad
      ? {
          act: 'proposeHandover',
          by: oneOf(dice, atHome),
          at,
          body: {},
          id: idOf(0x9000 + world.story.length),
        }
      : undefined,
  play: (world, step) => {
    const { file } = world;
    const act = actOf(step.by, step.at, {});
    const going = saidOfGoing(file, step.at);
    const { wish } = going;
    const { age } = file;
    const open = file.handover !== undefined && !isReturnOver(file) ? file.handover : undefined;
    const proposal = proposalOf({
      id: step.id,
      country: abroad,
      age,
      ...going,
      servicesAnswered: unansweredServices(file, step.at).length === 0,
    });
    const decision = proposeHandover(proposal, { tells: [], consented: [], openHandover: open }, act);
    if (decision.type === 'refused') return refusalsIn(decision);
    const mark = markReturnProposed(file, { handover: step.id, judged: open, wish, sheets: [] }, act);
    if (mark.type === 'refused') return refusalsIn(mark);
    const handover = evolveHandover(undefined, decision.event);
    return after(world, step, { handover, file: evolveCase(file, mark.event) }, toldOfJourney(decision.event, step));
  },
};

/** What an act on the file says anew of the person’s going is told to their journey in the same transaction, as the server does. */
export function wishTold(before: World, now: World, step: Step): World {
  const { handover, file } = now;
  if (handover === undefined || isReturnOver(file)) return now;
  const [was, is] = [saidOfGoing(before.file, step.at), saidOfGoing(file, step.at)];
  if (isDeepStrictEqual(was, is) && before.file.decisions === file.decisions) return now;
  const event = hearWish(handover, is, actOf(step.by, step.at, {}));
  if (event === undefined) return now;
  return {
    ...now,
    handover: evolveHandover(handover, event),
    story: [...now.story.slice(0, -1), toldOfJourney(event, step), ...now.story.slice(-1)],
  };
}
