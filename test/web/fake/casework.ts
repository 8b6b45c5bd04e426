import { mayOpenFile } from '@homeward/domain/arrival/deportation-checklist';
import { type CaseEvent, type CaseState, standingOf } from '@homeward/domain/case/case';
import { evolveCase } from '@homeward/domain/case/evolve';
import * as keepCase from '@homeward/domain/case/keep-case';
import { entitlements } from '@homeward/domain/case/needs';
import { openFromArrival } from '@homeward/domain/case/open-case';
import { actOf, type Decision } from '@homeward/domain/command';
import { type Asked, current, found, keep } from './world.ts';

function act({ actor, now, body }: Asked) {
  return actOf(actor, now, body ?? {});
}

function on(decide: (state: CaseState, asked: Asked) => Decision<CaseEvent>) {
  return (asked: Asked) => {
    const { state } = current(asked.world.cases, asked.ids['caseId'], asked);
    return keep(asked.world.cases, state.id, decide(state, asked), evolveCase);
  };
}

/** The case workers' desk, with the real decisions behind it. */
export const casework = {
  listToOpen: ({ world, now }: Asked) => ({
    items: [...world.arrivals.values()]
      .filter(({ state }) => state.screening !== undefined && state.openedAs === undefined)
      .map(({ state }) => ({
        arrival: state.id,
        batch: state.batch,
        centre: state.centre,
        sex: state.sex,
        age: state.age,
        result: state.screening?.result,
        screenedAt: state.screening?.at,
        mayOpen: mayOpenFile(state, now),
      })),
    next: null,
  }),
  openCase(asked: Asked) {
    const { state, sealed } = found(asked.world.arrivals, asked.body.arrival);
    const receipt = keep(
      asked.world.cases,
      asked.key,
      openFromArrival(asked.key, asked.body, state, act(asked)),
      evolveCase,
      sealed,
    );
    asked.world.arrivals.set(state.id, {
      state: { ...state, openedAs: asked.key, status: 'opened' },
      version: 9,
      sealed,
    });
    return receipt;
  },
  listCases: ({ world }: Asked) => ({
    items: [...world.cases.values()].map(({ state, version }) => ({
      id: state.id,
      version,
      status: state.status,
      openedAt: state.openedAt,
      corridor: state.corridor,
      sex: state.sex,
      age: state.age,
      standing: standingOf(state.determinations),
      placed: state.placement !== undefined,
    })),
    next: null,
  }),
  viewCase({ world, ids }: Asked) {
    const { state, version, sealed } = found(world.cases, ids['caseId']);
    const hers = entitlements(keepCase.needsOf(state));
    return {
      ...state,
      version,
      standing: standingOf(state.determinations),
      entitlements: hers,
      unanswered: keepCase.unansweredServices(state),
      sealed,
    };
  },
  offerService: on((state, asked) => keepCase.offerService(state, asked.body, act(asked))),
  answerService: on((state, asked) => keepCase.answerService(state, asked.body, act(asked))),
  recordNeeds: on((_, asked) => keepCase.recordNeeds(asked.body, act(asked))),
  placePerson: on((state, asked) => keepCase.placePerson(state, asked.body, act(asked))),
  consentOfCase(asked: Asked) {
    const { state } = current(asked.world.cases, asked.body.about.case, asked);
    return keep(asked.world.cases, state.id, keepCase.giveConsent(asked.key, asked.body, act(asked)), evolveCase);
  },
};
