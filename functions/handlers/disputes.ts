import { recordJointWork } from '@homeward/domain/oversight/joint-work';
import { openDispute, recordNegotiation, reportDispute } from '@homeward/domain/oversight/keep-dispute';
import { answerRecommendation, makeRecommendation } from '@homeward/domain/oversight/recommendation';
import { disputesStanding } from '@homeward/domain/report/figures/disputes';
import { jointWorkDone } from '@homeward/domain/report/figures/joint-work';
import { knownAgreements } from '@homeward/domain/settings/known/agreements';
import { dayOf } from '@homeward/domain/time';
import { type Answer, found, type Receipt } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { allKept, disputes, jointWorks, recommendations } from '@homeward/store/task-force';
import type { Rooms } from './desk.ts';
import { changed, made, shown } from './kept-records.ts';

type Store = Pick<Rooms, 'store'>;

/** A dispute is on an agreement that is on file with that country. */
async function open(rooms: Store, request: Request<'openDispute'>): Promise<Answer<Receipt>> {
  const { body, act, key } = request;
  if (!knownAgreements.some((one) => one.id === body.agreement && one.with === body.with))
    return { type: 'invalid', pointer: '/agreement', code: 'unknown-agreement' };
  return made(rooms, request, disputes, () => openDispute(body, act, key));
}

/** Disputes on agreements, from the first step to the report of both governments. */
export function disputeRegister(rooms: Store) {
  const id = ({ params }: { readonly params: Readonly<Record<string, string>> }) => params['dispute'] ?? '';
  return {
    listDisputes: async (): Promise<Answer<ReplyOf<'listDisputes'>>> => {
      const items = await shown(rooms, disputes);
      return found({ items, counts: disputesStanding(items) });
    },
    openDispute: (request: Request<'openDispute'>) => open(rooms, request),
    recordNegotiation: (request: Request<'recordNegotiation'>) =>
      changed(rooms, request, disputes, id(request), (state) => recordNegotiation(state, request.body, request.act)),
    reportDispute: (request: Request<'reportDispute'>) =>
      changed(rooms, request, disputes, id(request), (state) => reportDispute(state, request.body, request.act)),
  };
}

/** Recommendations by country, and what is done together with organisations. */
export function cooperationHandlers(rooms: Store) {
  return {
    listRecommendations: async (): Promise<Answer<ReplyOf<'listRecommendations'>>> => {
      const all = await allKept(rooms.store, recommendations);
      return found({ items: all.map(({ state, version }) => ({ ...state, version })) });
    },
    makeRecommendation: (request: Request<'makeRecommendation'>) =>
      made(rooms, request, recommendations, () => makeRecommendation(request.body, request.act, request.key)),
    answerRecommendation: (request: Request<'answerRecommendation'>) =>
      changed(rooms, request, recommendations, request.params['recommendation'] ?? '', () =>
        answerRecommendation(request.body, request.act),
      ),
    listJointWork: async ({ recordedAt }: Request<'listJointWork'>): Promise<Answer<ReplyOf<'listJointWork'>>> => {
      const all = (await allKept(rooms.store, jointWorks)).map(({ state }) => state);
      return found({ items: all, counts: jointWorkDone(all, dayOf(recordedAt).slice(0, 4)) });
    },
    recordJointWork: (request: Request<'recordJointWork'>) =>
      made(rooms, request, jointWorks, () => recordJointWork(request.body, request.act, request.key)),
  };
}
