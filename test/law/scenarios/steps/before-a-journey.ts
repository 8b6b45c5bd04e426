import { unansweredServices } from '../../../../packages/domain/src/case/services/answer.ts';
import type { Decision } from '../../../../packages/domain/src/command.ts';
import * as journey from '../../../../packages/domain/src/handover/before-the-journey.ts';
import { itemsOf } from '../../../../packages/domain/src/handover/checklist.ts';
import type { HandoverEvent, HandoverState } from '../../../../packages/domain/src/handover/handover.ts';
import { type Proposal, proposeHandover } from '../../../../packages/domain/src/handover/propose.ts';
import type { Side } from '../../../../packages/domain/src/handover/side.ts';
import { openGate } from '../../../domain/gates.ts';
import { actOn, answered, proposalOf, proposed, unitOf } from '../../../domain/handovers.ts';
import { given, type Phrase, when } from './phrase.ts';
import { timeOf } from './said.ts';
import { answerOf, beside, theFile, type World, withBeside } from './world.ts';

const handover = (world: World) => beside<HandoverState>(world, 'handover');
const came = (world: World, decision: Decision<HandoverEvent>) => ({ ...world, answer: answerOf(decision) });
const sideCalled = (name: string): Side => (name === 'sending' ? 'S' : 'V');

/** The item of a checklist by its words. */
export function itemCalled(state: HandoverState, says: string): string {
  const plain = (text: string) => text.replaceAll('’', "'");
  const code = itemsOf(state).find((one) => plain(one.says) === plain(says))?.code;
  if (code === undefined) throw new Error(`The checklist has no item “${says}”.`);
  return code;
}

type Consent = Parameters<typeof proposeHandover>[1];

function proposes(world: World, change: Partial<Proposal>, consent: Partial<Consent> = {}): World {
  const proposal = proposalOf(change);
  const by = actOn(unitOf(proposal, 'S'), world.now);
  return came(world, proposeHandover(proposal, { tells: [], consented: [], ...consent }, by));
}

function fixes(world: World, side: string, day: string, hurry: object = {}): World {
  const state = handover(world);
  const said = { date: timeOf(world, day, 'day'), gate: openGate.id, mode: 'land', ...hurry } as const;
  return came(
    world,
    journey.scheduleHandover(state, said, openGate, {}, actOn(unitOf(state, sideCalled(side)), world.now)),
  );
}

const answers = { done: 'done', 'not applicable': 'not-applicable', missing: 'missing' } as const;

function ticks(world: World, side: string, says: string, how: string): World {
  const state = handover(world);
  const answer = answers[how as keyof typeof answers];
  if (answer === undefined) throw new Error(`An item is ${Object.keys(answers).join(', ')}, not ${how}.`);
  const act = actOn(unitOf(state, sideCalled(side)), world.now);
  return came(world, journey.tickChecklistItem(state, itemCalled(state, says), { answer }, act));
}

/** What both sides do before a journey to Viet Nam; the sheet is drawn as a desk gathers it, and differs by what a phrase says. */
export const beforeAJourney: readonly Phrase[] = [
  given('a handover to Viet Nam that the sending side has proposed', (world) =>
    withBeside(world, { handover: proposed() }),
  ),
  given('a handover to Viet Nam that the sending side has proposed, its checklist answered', (world) =>
    withBeside(world, { handover: answered(proposed()) }),
  ),
  given('a handover to Viet Nam, the address of the person known from one source', (world) =>
    withBeside(world, { handover: proposed({ homeConfirmed: false }) }),
  ),
  when('the case worker proposes a handover of which the person did not agree that the other side is told', (world) =>
    proposes(world, {}, { tells: ['counterpart'] }),
  ),
  when(
    'the case worker proposes a handover to Viet Nam of a person of Malaysia, and tells the embassy of Viet Nam',
    (world) => proposes(world, { citizenship: 'MY' }, { tells: ['embassy'], consented: ['embassy'] }),
  ),
  when('the case worker proposes a handover over a sheet without the document', (world) => {
    const { document: _, ...said } = proposalOf().said;
    return proposes(world, { said });
  }),
  when(
    'the case worker proposes a handover of an adult over a sheet that says born in {year}',
    (world, [birthYear = '']) => {
      const { unknown: _, ...said } = proposalOf().said;
      return proposes(world, { said: { ...said, birthYear } });
    },
  ),
  when('the case worker proposes a handover through a mission that does not speak for the country', (world) =>
    proposes(world, { country: 'ZZ' }, { mission: { known: true, speaks: false, own: false } }),
  ),
  when('the {side} side fixes the day {time}', (world, [side = '', day = '']) => fixes(world, side, day)),
  when('the {side} side answers "{item}": {answer}', (world, [side = '', says = '', how = '']) =>
    ticks(world, side, says, how),
  ),
  when('the case worker says that all services were answered', (world) => {
    const state = proposed({ servicesAnswered: false });
    const open = unansweredServices(theFile(world), world.now);
    return came(world, journey.recordServicesAnswered(state, open, actOn(unitOf(state, 'S'), world.now)));
  }),
];
