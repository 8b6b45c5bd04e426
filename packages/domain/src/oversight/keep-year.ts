import type * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { dayOf } from '../time.ts';
import { stampOfWatch } from './keep-watch.ts';
import type { WatchEvent, WatchState } from './watch.ts';
import type { assessPremisesRiskBody, recordProviderReturnBody, recordStandardsTrainingBody } from './watch-bodies.ts';

type Told = { readonly [Type in WatchEvent['type']]: Extract<WatchEvent, { type: Type }> };

function keeping<Event extends WatchEvent>(act: Act, event: Event): Decision<WatchEvent> {
  return refusals(check(lateEntryGivesItsReason, act)) ?? decided<WatchEvent>(event);
}

function stamped(state: WatchState, act: Act, id: string) {
  return { ...stampOfWatch(state, act), id, on: dayOf(act.occurredAt) };
}

/** The general risk assessment of premises that Standards 6.1(i) asks for every year. */
export function assessPremisesRisk(
  state: WatchState,
  { risks }: z.infer<typeof assessPremisesRiskBody>,
  act: Act,
  id: string,
): Decision<WatchEvent> {
  const event: Told['PremisesRiskAssessed'] = { type: 'PremisesRiskAssessed', ...stamped(state, act, id), risks };
  return keeping(act, event);
}

export function recordStandardsTraining(
  state: WatchState,
  { trained, staff }: z.infer<typeof recordStandardsTrainingBody>,
  act: Act,
  id: string,
): Decision<WatchEvent> {
  const event: Told['StandardsTrained'] = { type: 'StandardsTrained', ...stamped(state, act, id), trained, staff };
  return keeping(act, event);
}

/** The report that an organisation sends the Ministry of a year's work (Policy VII.2(c)). */
export function recordProviderReturn(
  state: WatchState,
  said: z.infer<typeof recordProviderReturnBody>,
  act: Act,
  id: string,
): Decision<WatchEvent> {
  const { year: of, reference } = said;
  const event: Told['ReturnReceived'] = { type: 'ReturnReceived', ...stamped(state, act, id), year: of, reference };
  return keeping(act, event);
}
