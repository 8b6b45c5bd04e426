import { agendaFor } from '../../../../packages/domain/src/oversight/agenda.ts';
import { type DisputeState, evolveDispute } from '../../../../packages/domain/src/oversight/dispute.ts';
import {
  openDispute,
  recordNegotiation,
  reportDispute,
} from '../../../../packages/domain/src/oversight/keep-dispute.ts';
import { evolveMeeting, recordCommitteeMeeting } from '../../../../packages/domain/src/oversight/meeting.ts';
import { evolvePlan, makePlanOfAction, type PlanState } from '../../../../packages/domain/src/oversight/plan.ts';
import { dayOf } from '../../../../packages/domain/src/time.ts';
import { actBy, eventOf, idOf } from '../../../domain/made.ts';
import { given, type Phrase, when } from './phrase.ts';
import { answerOf, beside, type World, withBeside } from './world.ts';

const taskForce = ({ now }: World) => actBy('task-force', {}, now);
const dispute = (world: World) => beside<DisputeState>(world, 'dispute');
const plans = (world: World) => (world.beside['plans'] ?? []) as readonly PlanState[];

function disputed(world: World): World {
  const said = {
    with: 'VN',
    agreement: 'kh-vn-2005',
    clause: 'Invented: 7',
    about: 'interpretation',
    question: 'Invented: who pays for the last part of the way.',
  } as const;
  return withBeside(world, {
    dispute: evolveDispute(undefined, eventOf(openDispute(said, taskForce(world), idOf(811)))),
  });
}

function negotiated(world: World, how: string): World {
  const result = how === 'failed' ? 'failed' : 'goes-on';
  const said = { on: dayOf(world.now), said: 'Invented.', result } as const;
  const event = eventOf(recordNegotiation(dispute(world), said, taskForce(world)));
  return withBeside(world, { dispute: evolveDispute(dispute(world), event) });
}

const planned = (world: World, from: string) => {
  const item = { what: 'Invented.', indicator: 'funnel', owner: 'demo-ngo', by: '2027-06-30' } as const;
  const said = { from, source: 'Invented plan', items: [item] };
  return makePlanOfAction(said, taskForce(world), idOf(820 + plans(world).length), plans(world));
};

function met(world: World, year: string, heard: boolean) {
  const agenda = agendaFor('VN', year, { disputes: [dispute(world)], recommendations: [], plans: plans(world) });
  const answers = heard ? agenda.map(({ kind, item }) => ({ kind, item, result: 'heard' as const })) : [];
  const present = ['demo-national-task-force'];
  const said = { with: 'VN' as const, on: dayOf(world.now), year, present, agenda: answers };
  const decision = recordCommitteeMeeting(said, taskForce(world), idOf(830), agenda);
  const record = decision.type === 'refused' ? {} : { record: evolveMeeting(undefined, decision.event) };
  return { ...withBeside(world, record), answer: answerOf(decision) };
}

/** What states agree on and dispute, by the acts of the task force. */
export const betweenStates: readonly Phrase[] = [
  given('a dispute with Viet Nam on what an agreement means', disputed),
  given('a negotiation that {result}', (world, [result = '']) => negotiated(world, result)),
  given('a national plan of action from {day} on', (world, [from = '']) =>
    withBeside(world, { plans: [...plans(world), evolvePlan(undefined, eventOf(planned(world, from)))] }),
  ),
  when('the task force makes a national plan of action from {day} on', (world, [from = '']) => ({
    ...world,
    answer: answerOf(planned(world, from)),
  })),
  when('the task force reports the dispute to both governments', (world) => ({
    ...world,
    answer: answerOf(reportDispute(dispute(world), { asks: 'Invented.' }, taskForce(world))),
  })),
  when('the committee with Viet Nam meets on the year {year} and hears nothing', (world, [year = '']) =>
    met(world, year, false),
  ),
  when('the committee with Viet Nam meets on the year {year} and hears its whole agenda', (world, [year = '']) =>
    met(world, year, true),
  ),
];
