import type { Organisation } from '@homeward/domain/directory/organisation';
import { memorandumOn, type ProviderState } from '@homeward/domain/directory/provider';
import { monitoringChecklist } from '@homeward/domain/oversight/checklist';
import { emptyMonitoringRecord, isFailed, isMended, isSound } from '@homeward/domain/oversight/evolve-monitoring';
import { dueOf, sinceOf, standingOn } from '@homeward/domain/oversight/monitoring-clocks';
import type { MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { brokenByArticle } from '@homeward/domain/report/broken-at-provider';
import { memorandaStanding } from '@homeward/domain/report/figures/memoranda';
import { observationsNoted } from '@homeward/domain/report/figures/observations';
import { monitoringCoverage } from '@homeward/domain/report/figures/oversight';
import { trainingCoverage } from '@homeward/domain/report/figures/training-coverage';
import { dayOf } from '@homeward/domain/time';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { brokenAt } from '@homeward/store/broken';
import { allOrganisations } from '@homeward/store/directory';
import { allMonitoringRecords, monitoringRecordById } from '@homeward/store/monitoring-records';
import { observationsOf } from '@homeward/store/observations';
import { allProviders, providerById } from '@homeward/store/providers';
import type { Rooms } from './desk.ts';
import { providerNamed } from './keep-monitoring.ts';

type Store = Pick<Rooms, 'store'>;

/** Everything that is kept of one organisation, together. */
export type Monitored = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly state: MonitoringRecord;
  readonly provider: ProviderState | undefined;
};

/** Kinds of organisation that serve victims themselves; of another kind one stands here once something is kept of it. */
const serving = ['ngo', 'shelter', 'transit-centre', 'transit', 'casework', 'health'];

/** Every organisation that works with victims in Cambodia, and each of which something is kept. */
export async function monitoredProviders({ store }: Store): Promise<readonly Monitored[]> {
  const [organisations, providers, monitoringRecords] = await Promise.all([
    allOrganisations(store),
    allProviders(store),
    allMonitoringRecords(store),
  ]);
  const providerOf = new Map(providers.map(({ state }) => [state.id, state]));
  const recordOf = new Map(monitoringRecords.map((one) => [one.state.id, one]));
  const belongs = ({ id, country, kind }: Organisation) =>
    (country === 'KH' && serving.includes(kind)) || providerOf.has(id) || recordOf.has(id);
  return organisations.filter(belongs).map(({ id, name }) => ({
    id,
    name,
    provider: providerOf.get(id),
    state: recordOf.get(id)?.state ?? emptyMonitoringRecord(id),
    version: recordOf.get(id)?.version ?? 0,
  }));
}

function lineOf({ id, name, version, state, provider }: Monitored, today: string) {
  const { number, memorandum, capabilities } = provider ?? {};
  const open = state.findings.filter((one) => !isMended(one));
  const monitoredOn = state.monitorings.find(isSound)?.on;
  const trained = trainingCoverage(state);
  return {
    id,
    number,
    memorandum,
    capabilities,
    standing: memorandumOn(provider, today),
    version,
    watched: {
      status: state.status,
      name,
      open: open.length,
      failed: open.filter(isFailed).length,
      ...(monitoredOn === undefined ? {} : { monitoredOn }),
      ...(trained === undefined ? {} : { trained }),
    },
  };
}

/** The organisations as the overseer sees them. */
export async function listMonitored(
  rooms: Store,
  { recordedAt }: Request<'listProviders'>,
): Promise<Answer<ReplyOf<'listProviders'>>> {
  const today = dayOf(recordedAt);
  const all = await monitoredProviders(rooms);
  const standings = memorandaStanding(
    all.flatMap(({ provider }) => provider ?? []),
    today,
  );
  const coverage = monitoringCoverage(
    all.map(({ state }) => state),
    today,
  );
  return found({ items: all.map((one) => lineOf(one, today)), standings, coverage });
}

/** One organisation with all that is kept of it, what is due, and the checklist of its next monitoring. */
export async function viewMonitored(
  rooms: Store,
  request: Request<'viewProvider'>,
): Promise<Answer<ReplyOf<'viewProvider'>>> {
  const { store } = rooms;
  const organisation = await providerNamed(rooms, request);
  if (organisation === undefined) return { type: 'absent' };
  const { id, name } = organisation;
  const [provider, watch, observations, broken] = await Promise.all([
    providerById(store, id),
    monitoringRecordById(store, id),
    observationsOf(store, id),
    brokenAt(store, id),
  ]);
  const today = dayOf(request.recordedAt);
  const { reminded: _, ...state } = watch?.state ?? emptyMonitoringRecord(id);
  const due = dueOf(watch?.state ?? emptyMonitoringRecord(id), sinceOf(provider));
  const body = {
    ...state,
    name,
    number: provider?.number,
    version: watch?.version ?? 0,
    memorandum: provider?.memorandum,
    capabilities: provider?.capabilities,
    standing: memorandumOn(provider, today),
    due: due.map((one) => ({ ...one, standing: standingOn(one.on, today) })),
    observations: [...observations],
    observed: observationsNoted(observations),
    broken: brokenByArticle(broken),
    checklist: monitoringChecklist.map(({ id: row, restsOn }) => ({ id: row, restsOn: [...restsOn] })),
  };
  return found(body, body.version);
}
