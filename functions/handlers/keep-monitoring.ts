import type { Decision } from '@homeward/domain/command';
import { answerProviderBreach } from '@homeward/domain/oversight/answer-breach';
import { emptyMonitoringRecord } from '@homeward/domain/oversight/evolve-monitoring';
import * as keep from '@homeward/domain/oversight/keep-monitoring';
import * as yearly from '@homeward/domain/oversight/keep-year';
import type { MonitoringEvent, MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { noteObservation } from '@homeward/domain/oversight/observation';
import { code } from '@homeward/domain/text';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import { isOrganisation, organisationById } from '@homeward/store/directory';
import { monitoringRecords } from '@homeward/store/monitoring-records';
import { observations } from '@homeward/store/observations';
import { perform } from '@homeward/store/perform';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

type Store = Pick<Rooms, 'store'>;

/** The organisation that a path names, if the directory has it. */
export async function providerNamed({ store }: Store, { params }: Pick<AnyRequest, 'params'>) {
  const named = code.safeParse(params['provider']);
  return named.success ? organisationById(store, named.data) : undefined;
}

/** Writes something down of one organisation; `makes`: also where nothing of it was kept yet. */
async function keeping(
  rooms: Store,
  request: AnyRequest,
  decide: (state: MonitoringRecord) => Decision<MonitoringEvent>,
  makes: boolean,
): Promise<Answer<Receipt>> {
  const provider = await providerNamed(rooms, request);
  if (provider === undefined) return { type: 'absent' };
  const outcome = await perform(rooms.store, commandOf(request), {
    of: monitoringRecords,
    ids: [provider.id],
    makes,
    decide: (state) => decide(state ?? emptyMonitoringRecord(provider.id)),
    receipt: receiptOf(request, `organisation#${provider.id}`),
  });
  return answerOf(outcome);
}

/** What the overseer writes into an organisation's monitoring record; each act that may begin one says `true`. */
export function monitoringKeeping(rooms: Store) {
  return {
    recordMonitoring: (request: Request<'recordMonitoring'>) =>
      keeping(rooms, request, (state) => keep.recordMonitoring(state, request.body, request.act, request.key), true),
    assessPremisesRisk: (request: Request<'assessPremisesRisk'>) =>
      keeping(
        rooms,
        request,
        (state) => yearly.assessPremisesRisk(state, request.body, request.act, request.key),
        true,
      ),
    recordStandardsTraining: (request: Request<'recordStandardsTraining'>) =>
      keeping(
        rooms,
        request,
        (state) => yearly.recordStandardsTraining(state, request.body, request.act, request.key),
        true,
      ),
    recordProviderReturn: (request: Request<'recordProviderReturn'>) =>
      keeping(
        rooms,
        request,
        (state) => yearly.recordProviderReturn(state, request.body, request.act, request.key),
        true,
      ),
    ...findingsKeeping(rooms),
  };
}

function findingsKeeping(rooms: Store) {
  return {
    recordFinding: (request: Request<'recordFinding'>) =>
      keeping(rooms, request, (state) => keep.recordFinding(state, request.body, request.act, request.key), false),
    recordFollowUp: (request: Request<'recordFollowUp'>) =>
      keeping(rooms, request, (state) => keep.recordFollowUp(state, request.body, request.act, request.key), false),
    draftMinisterReport: (request: Request<'draftMinisterReport'>) =>
      keeping(
        rooms,
        request,
        (state) => keep.draftMinisterReport(state, request.body, request.act, request.key),
        false,
      ),
    recordMinisterDecision: (request: Request<'recordMinisterDecision'>) =>
      keeping(
        rooms,
        request,
        (state) => keep.recordMinisterDecision(state, request.body, request.act, request.key),
        false,
      ),
    answerProviderBreach: (request: Request<'answerProviderBreach'>) =>
      keeping(rooms, request, (state) => answerProviderBreach(state, request.body, request.act), false),
  };
}

/** Whoever works with victims notes something of another organisation of the directory. */
export async function noteOfProvider(rooms: Store, request: Request<'noteObservation'>): Promise<Answer<Receipt>> {
  const { provider } = request.body;
  if (!(await isOrganisation(rooms.store, provider)))
    return { type: 'invalid', pointer: '/provider', code: 'unknown-organisation' };
  const outcome = await perform(rooms.store, commandOf(request), {
    of: observations,
    ids: [{ provider, id: request.key }],
    creates: true,
    decide: () => noteObservation(request.body, request.act, request.key),
    receipt: receiptOf(request, `observation#${request.key}`),
  });
  return answerOf(outcome);
}
