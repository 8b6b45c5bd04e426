import { wishToReturn } from '../../../../packages/domain/src/case/movement/wish-to-return.ts';
import type { Decision } from '../../../../packages/domain/src/command.ts';
import { confirmHandover } from '../../../../packages/domain/src/handover/confirm.ts';
import { recordDeparture } from '../../../../packages/domain/src/handover/departure.ts';
import { evolveHandover } from '../../../../packages/domain/src/handover/evolve.ts';
import type { HandoverEvent, HandoverState } from '../../../../packages/domain/src/handover/handover.ts';
import { proposeHandover } from '../../../../packages/domain/src/handover/propose.ts';
import {
  acknowledged,
  actOn,
  answered,
  confirmedBy,
  moved,
  proposalOf,
  proposed,
  standingIn,
  unitOf,
  without,
} from '../../../domain/handovers.ts';
import { itemCalled } from './before-a-journey.ts';
import { given, type Phrase, when } from './phrase.ts';
import { answerOf, beside, theFile, type World, withBeside } from './world.ts';

const handover = (world: World) => beside<HandoverState>(world, 'handover');
const minutes = 'b'.repeat(64);

/** What came of an act on the handover, and the handover after it. */
function came(world: World, decision: Decision<HandoverEvent>): World {
  const answer = answerOf(decision);
  if (decision.type === 'refused') return { ...world, answer };
  return withBeside({ ...world, answer }, { handover: evolveHandover(handover(world), decision.event) });
}

function confirms(world: World, side: 'S' | 'V', as: object = {}): World {
  const state = handover(world);
  return came(world, confirmHandover(state, { minutes }, minutes, actOn({ ...unitOf(state, side), ...as }, world.now)));
}

function leaves(world: World, said: Parameters<typeof recordDeparture>[1] = {}): World {
  const state = handover(world);
  return came(world, recordDeparture(state, said, 'open', actOn(unitOf(state, 'S'), world.now)));
}

/** A handover to Viet Nam, as the desks of both sides have prepared it: each item was answered, and what stood before is drawn. */
export const onAHandover: readonly Phrase[] = [
  given('a handover to Viet Nam whose day is fixed, of which the other side was not told', (world) =>
    withBeside(world, { handover: standingIn('scheduled') }),
  ),
  given('a handover to Viet Nam whose day is fixed, of which the other side was told', (world) =>
    withBeside(world, { handover: acknowledged(standingIn('scheduled')) }),
  ),
  given('a handover to Viet Nam on the way, of whose checklist nobody has answered: "{item}"', (world, [says = '']) => {
    const prepared = answered(proposed());
    return withBeside(world, { handover: standingIn('departed', without(prepared, itemCalled(prepared, says))) });
  }),
  given('a handover to Viet Nam on the way, confirmed by the sending side', (world) => {
    const state = standingIn('departed');
    const { id: by, organisation } = unitOf(state, 'S');
    return withBeside(world, { handover: moved(state, confirmedBy('S', { by, organisation })) });
  }),
  when('the case worker proposes the handover home', (world) => {
    const proposal = proposalOf({ wish: wishToReturn(theFile(world), world.now) });
    const by = unitOf(proposal, 'S');
    return {
      ...world,
      answer: answerOf(proposeHandover(proposal, { tells: [], consented: [] }, actOn(by, world.now))),
    };
  }),
  when('the sending side says that the person has left', (world) => leaves(world)),
  when('one organisation of the sending side says that the person has left all the same', (world) => {
    const asked = { type: 'DepartureOverrideAsked', reason: 'safety', organisation: 'social-affairs' } as const;
    const before = withBeside(world, { handover: moved(handover(world), asked) });
    return leaves(before, { override: 'safety' });
  }),
  when('the {side} side confirms the minutes', (world, [side]) => confirms(world, side === 'sending' ? 'S' : 'V')),
  when('the organisation that has confirmed for the sending side confirms for the other side too', (world) => {
    const { id, organisation } = unitOf(handover(world), 'S');
    return confirms(world, 'V', { id, organisation });
  }),
];
