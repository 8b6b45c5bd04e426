import { actOf } from '@homeward/domain/command';
import { agendaFor } from '@homeward/domain/oversight/agenda';
import { evolveDispute } from '@homeward/domain/oversight/dispute';
import { evolveJointWork, recordJointWork } from '@homeward/domain/oversight/joint-work';
import { openDispute, recordNegotiation, reportDispute } from '@homeward/domain/oversight/keep-dispute';
import { evolveMeeting, recordCommitteeMeeting } from '@homeward/domain/oversight/meeting';
import { standingOn } from '@homeward/domain/oversight/monitoring-clocks';
import { evolvePlan, makePlanOfAction, movePlanItem } from '@homeward/domain/oversight/plan';
import {
  answerRecommendation,
  evolveRecommendation,
  makeRecommendation,
} from '@homeward/domain/oversight/recommendation';
import { taskForceDue } from '@homeward/domain/oversight/task-force-clocks';
import type { ForeignCountry } from '@homeward/domain/people/actor';
import { disputesStanding } from '@homeward/domain/report/figures/disputes';
import { jointWorkDone } from '@homeward/domain/report/figures/joint-work';
import { dayOf } from '@homeward/domain/time';
import { type Asked, found, type Kept, keep } from './world.ts';

const act = ({ actor, now, body }: Asked) => actOf(actor, now, body ?? {});
const states = <State>(kept: ReadonlyMap<string, Kept<State>>) => [...kept.values()].map(({ state }) => state);
const versioned = <State extends object>(kept: ReadonlyMap<string, Kept<State>>) =>
  [...kept.values()].map(({ state, version }) => {
    const { reminded: _, ...shown } = state as State & { readonly reminded?: unknown };
    return { ...shown, version };
  });

function kept({ world }: Asked) {
  const [plans, meetings, disputes] = [states(world.plans), states(world.meetings), states(world.disputes)];
  return { plans, meetings, disputes, recommendations: states(world.recommendations) };
}

/** What the task force owes. */
export function ofTaskForce(asked: Asked) {
  const today = dayOf(asked.now);
  return taskForceDue(kept(asked), today).map(({ record: _, ...one }) => ({
    ...one,
    standing: standingOn(one.on, today),
  }));
}

function listCommitteeMeetings(asked: Asked) {
  const year = String(Number(asked.now.slice(0, 4)) - 1);
  const agendas = ofTaskForce(asked)
    .filter(({ clock }) => clock === 'committee')
    .map(({ thing, on, standing }) => {
      const items = agendaFor(thing as ForeignCountry, year, kept(asked));
      return { with: thing, due: on, standing, year, items };
    });
  return { items: kept(asked).meetings.map(({ reminded: _, ...one }) => one), agendas };
}

/** What the task force reads and writes down. */
export const plans = {
  viewPlanOfAction: ({ world }: Asked) => ({ items: versioned(world.plans) }),
  makePlanOfAction: (asked: Asked) =>
    keep(
      asked.world.plans,
      asked.key,
      makePlanOfAction(asked.body, act(asked), asked.key, kept(asked).plans),
      evolvePlan,
    ),
  movePlanItem: (asked: Asked) =>
    keep(asked.world.plans, asked.ids['plan'] ?? '', movePlanItem(asked.body, act(asked)), evolvePlan),
  listCommitteeMeetings,
  recordCommitteeMeeting: (asked: Asked) =>
    keep(
      asked.world.meetings,
      asked.key,
      recordCommitteeMeeting(
        asked.body,
        act(asked),
        asked.key,
        agendaFor(asked.body.with, asked.body.year, kept(asked)),
      ),
      evolveMeeting,
    ),
  listDisputes: ({ world }: Asked) => ({
    items: versioned(world.disputes),
    counts: disputesStanding(states(world.disputes)),
  }),
  openDispute: (asked: Asked) =>
    keep(asked.world.disputes, asked.key, openDispute(asked.body, act(asked), asked.key), evolveDispute),
  recordNegotiation: (asked: Asked) => onDispute(asked, recordNegotiation),
  reportDispute: (asked: Asked) => onDispute(asked, reportDispute),
  listRecommendations: ({ world }: Asked) => ({ items: versioned(world.recommendations) }),
  makeRecommendation: (asked: Asked) =>
    keep(
      asked.world.recommendations,
      asked.key,
      makeRecommendation(asked.body, act(asked), asked.key),
      evolveRecommendation,
    ),
  answerRecommendation: (asked: Asked) =>
    keep(
      asked.world.recommendations,
      asked.ids['recommendation'] ?? '',
      answerRecommendation(asked.body, act(asked)),
      evolveRecommendation,
    ),
  listJointWork: ({ world, now }: Asked) => ({
    items: states(world.works),
    counts: jointWorkDone(states(world.works), now.slice(0, 4)),
  }),
  recordJointWork: (asked: Asked) =>
    keep(asked.world.works, asked.key, recordJointWork(asked.body, act(asked), asked.key), evolveJointWork),
};

function onDispute(asked: Asked, decide: typeof recordNegotiation | typeof reportDispute) {
  const id = asked.ids['dispute'] ?? '';
  const { state } = found(asked.world.disputes, id) as unknown as { readonly state: never };
  return keep(asked.world.disputes, id, decide(state, asked.body as never, act(asked)), evolveDispute);
}
