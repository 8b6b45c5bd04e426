import type { Decision } from '@homeward/domain/command';
import { actOf } from '@homeward/domain/command';
import { memorandumOn } from '@homeward/domain/directory/provider';
import { monitoringChecklist } from '@homeward/domain/oversight/checklist';
import {
  emptyMonitoringRecord,
  evolveMonitoring,
  isFailed,
  isMended,
} from '@homeward/domain/oversight/evolve-monitoring';
import * as watching from '@homeward/domain/oversight/keep-monitoring';
import * as yearly from '@homeward/domain/oversight/keep-year';
import { dueOf, sinceOf, standingOn } from '@homeward/domain/oversight/monitoring-clocks';
import type { MonitoringEvent, MonitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { evolveObservation, noteObservation } from '@homeward/domain/oversight/observation';
import { monitoringCoverage } from '@homeward/domain/report/figures/oversight';
import { trainingCoverage } from '@homeward/domain/report/figures/training-coverage';
import { dayOf } from '@homeward/domain/time';
import { watched } from '../watched.ts';
import { ofTaskForce } from './plans.ts';
import { type Asked, type Kept, keep } from './world.ts';

function stateOf({ world }: Pick<Asked, 'world'>, id: string): MonitoringRecord {
  return world.watches.get(id)?.state ?? emptyMonitoringRecord(id);
}

/** One act on one organisation, decided as the platform decides it. */
function onWatch(
  decide: (state: MonitoringRecord, asked: Asked, act: ReturnType<typeof actOf>) => Decision<MonitoringEvent>,
) {
  return (asked: Asked) => {
    const id = asked.ids['provider'] ?? '';
    const act = actOf(asked.actor, asked.now, asked.body ?? {});
    return keep(asked.world.watches, id, decide(stateOf(asked, id), asked, act), (before, event) =>
      evolveMonitoring(before ?? emptyMonitoringRecord(id), event),
    );
  };
}

function dueHere(asked: Asked, id: string) {
  const today = dayOf(asked.now);
  const since = sinceOf(asked.world.providers.get(id)?.state);
  return dueOf(stateOf(asked, id), since).map((one) => ({ ...one, standing: standingOn(one.on, today) }));
}

const known = ({ world }: Asked) => [...new Set([...world.providers.keys(), ...world.watches.keys()])];

/** The organisations, as the overseer sees them. */
export function listMonitored(asked: Asked) {
  const today = dayOf(asked.now);
  const items = known(asked).map((id) => {
    const provider = asked.world.providers.get(id)?.state;
    const state = stateOf(asked, id);
    const [monitoredOn, trained] = [state.monitorings[0]?.on, trainingCoverage(state)];
    const open = state.findings.filter((one) => !isMended(one));
    return {
      id,
      memorandum: provider?.memorandum,
      capabilities: provider?.capabilities,
      standing: memorandumOn(provider, today),
      version: asked.world.watches.get(id)?.version ?? 0,
      watched: {
        status: state.status,
        name: id,
        open: open.length,
        failed: open.filter(isFailed).length,
        ...(monitoredOn === undefined ? {} : { monitoredOn }),
        ...(trained === undefined ? {} : { trained }),
      },
    };
  });
  const coverage = monitoringCoverage(
    known(asked).map((id) => stateOf(asked, id)),
    today,
  );
  return { items, standings: {}, coverage };
}

function viewProvider(asked: Asked) {
  const id = asked.ids['provider'] ?? '';
  const provider = asked.world.providers.get(id)?.state;
  const { reminded: _, ...state } = stateOf(asked, id);
  return {
    ...state,
    name: id,
    version: asked.world.watches.get(id)?.version ?? 0,
    due: dueHere(asked, id),
    memorandum: provider?.memorandum,
    capabilities: provider?.capabilities,
    standing: memorandumOn(provider, dayOf(asked.now)),
    observations: [...asked.world.observations.values()].map((one) => one.state).filter((one) => one.provider === id),
    observed: {},
    checklist: monitoringChecklist.map(({ id: row, restsOn }) => ({ id: row, restsOn })),
  };
}

function listClocks(asked: Asked) {
  const ofProviders =
    asked.actor.desk === 'oversight'
      ? known(asked).flatMap((provider) => dueHere(asked, provider).map((one) => ({ ...one, provider })))
      : [];
  const items = [...ofTaskForce(asked), ...ofProviders];
  return { items: items.toSorted((one, other) => one.on.localeCompare(other.on)) };
}

/** What the overseer reads and writes down. */
export const oversight = {
  viewProvider,
  listClocks,
  recordMonitoring: onWatch((state, { body, key }, act) => watching.recordMonitoring(state, body, act, key)),
  recordFinding: onWatch((state, { body, key }, act) => watching.recordFinding(state, body, act, key)),
  recordFollowUp: onWatch((state, { body, key }, act) => watching.recordFollowUp(state, body, act, key)),
  draftMinisterReport: onWatch((state, { body, key }, act) => watching.draftMinisterReport(state, body, act, key)),
  recordMinisterDecision: onWatch((state, { body, key }, act) =>
    watching.recordMinisterDecision(state, body, act, key),
  ),
  assessPremisesRisk: onWatch((state, { body, key }, act) => yearly.assessPremisesRisk(state, body, act, key)),
  recordStandardsTraining: onWatch((state, { body, key }, act) =>
    yearly.recordStandardsTraining(state, body, act, key),
  ),
  recordProviderReturn: onWatch((state, { body, key }, act) => yearly.recordProviderReturn(state, body, act, key)),
  noteObservation(asked: Asked) {
    const act = actOf(asked.actor, asked.now, {});
    return keep(asked.world.observations, asked.key, noteObservation(asked.body, act, asked.key), evolveObservation);
  },
};

/** The same as the pretended platform keeps it. */
export function watchedOnce(): Kept<MonitoringRecord> {
  return { state: watched(), version: 7, sealed: {} };
}
