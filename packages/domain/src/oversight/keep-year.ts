import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { dayOf } from '../time.ts';
import { atOversight } from './at-oversight.ts';
import { notingOfAProvider } from './judging.ts';
import { stampOfMonitoring } from './keep-monitoring.ts';
import type {
  assessPremisesRiskBody,
  recordProviderReturnBody,
  recordStandardsTrainingBody,
} from './monitoring-bodies.ts';
import type { MonitoringEvent, MonitoringRecord } from './monitoring-record.ts';

type Told = { readonly [Type in MonitoringEvent['type']]: Extract<MonitoringEvent, { type: Type }> };

function keeping<Event extends MonitoringEvent>(act: Act, event: Event): Decision<MonitoringEvent> {
  const held = atOversight(notingOfAProvider, {}, act.by, check(lateEntryGivesItsReason, act));
  return held.type === 'refused' ? held : decided<MonitoringEvent>(event);
}

function stamped(state: MonitoringRecord, act: Act, id: string) {
  return { ...stampOfMonitoring(state, act), id, on: dayOf(act.occurredAt) };
}

/** The general risk assessment of premises that Standards 6.1(i) asks for every year. */
export function assessPremisesRisk(
  state: MonitoringRecord,
  { risks }: z.infer<typeof assessPremisesRiskBody>,
  act: Act,
  id: string,
): Decision<MonitoringEvent> {
  const event: Told['PremisesRiskAssessed'] = { type: 'PremisesRiskAssessed', ...stamped(state, act, id), risks };
  return keeping(act, event);
}

export function recordStandardsTraining(
  state: MonitoringRecord,
  { trained, staff }: z.infer<typeof recordStandardsTrainingBody>,
  act: Act,
  id: string,
): Decision<MonitoringEvent> {
  const event: Told['StandardsTrained'] = { type: 'StandardsTrained', ...stamped(state, act, id), trained, staff };
  return keeping(act, event);
}

/** The report that an organisation sends the Ministry of a year's work (Policy VII.2(c)). */
export function recordProviderReturn(
  state: MonitoringRecord,
  said: z.infer<typeof recordProviderReturnBody>,
  act: Act,
  id: string,
): Decision<MonitoringEvent> {
  const { year: of, reference } = said;
  const event: Told['ReturnReceived'] = { type: 'ReturnReceived', ...stamped(state, act, id), year: of, reference };
  return keeping(act, event);
}
