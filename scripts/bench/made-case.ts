import { answerConsent } from '@homeward/domain/arrival/answer-consent';
import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import { evolveArrival } from '@homeward/domain/arrival/evolve-arrival';
import { logArrival } from '@homeward/domain/arrival/log-arrival';
import { screenPerson } from '@homeward/domain/arrival/screen-person';
import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import { openFromArrival } from '@homeward/domain/case/open-case';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import { type Act, actOf, type Decision } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import { consentTexts } from '@homeward/domain/settings/consent-texts';
import type { Chance } from './chance.ts';
import { consentTo, screening, womanFromTheTruck } from './walk-border.ts';

/** Who the demo's case worker is: the made cases are assigned to this worker, who may open them. */
export const worker: Actor = {
  id: 'demo-case-worker',
  role: 'case-worker',
  organisation: 'demo-banteay-meanchey-shelter',
  country: 'KH',
  desk: 'casework',
};

export type MadeCase = { readonly state: CaseState; readonly version: number; readonly opened: CaseEvent };

function eventOf<Event>(decision: Decision<Event>): Event {
  if (decision.type === 'refused') throw new Error(`A made record was refused: ${JSON.stringify(decision)}`);
  return decision.event;
}

/** The person’s yes on the text that was read in those days. */
function readAt(at: string, to: Parameters<typeof consentTo>[0]) {
  const text = consentTexts.find(({ from, withdrawnOn }) => from <= at && (withdrawnOn === null || at < withdrawnOn));
  return { ...consentTo(to), language: 'km', interpreter: false, textVersion: text?.number };
}

/** One person of Cambodia off a truck, who is home with that, screened as a presumed victim, asked; by the domain's own decisions. */
export function madeArrival(chance: Chance, name: string, at: string): ArrivalState {
  const [arrival, batch] = [chance.id(`${name}/arrival`), chance.id(`${name}/batch`)];
  const act = actOf(worker, at, {});
  const said = {
    ...womanFromTheTruck,
    citizenship: 'KH',
    language: 'km',
    sex: chance.pick(`${name}/sex`, ['female', 'male', 'female']),
    company: 'alone',
    signLanguage: false,
    needs: ['food'],
  } as Parameters<typeof logArrival>[2];
  const purpose = chance.pick(`${name}/purpose`, [
    'forced-labour',
    'prostitution',
    'begging-dangerous-labour',
    'domestic-work',
  ]);
  const screened = { ...screening, exploitation: [purpose], declined: false, wishesHelp: false };
  const logged = eventOf(
    logArrival(arrival, { id: batch, centre: 'demo-poipet-transit-centre', from: 'TH' }, said, act),
  );
  let state = evolveArrival(undefined, logged);
  const then: readonly (() => Decision<ArrivalEvent>)[] = [
    () => screenPerson(state, screened as Parameters<typeof screenPerson>[1], act),
    ...(['case-file', 'counterpart', 'embassy', 'ngo'] as const).map(
      (to) => () => answerConsent(state, chance.id(`${name}/${to}`), { consent: readAt(at, to) as never }, act),
    ),
  ];
  for (const decide of then) state = evolveArrival(state, eventOf(decide()));
  return state;
}

/** One open file with its first months of work: needs, phases, some services answered. */
export function madeCase(chance: Chance, name: string, at: string): MadeCase {
  const arrival = madeArrival(chance, name, at);
  const act: Act = actOf(worker, at, {});
  const key = chance.id(`${name}/case`);
  const said: Parameters<typeof openFromArrival>[1] = {
    from: 'arrival',
    batch: arrival.batch,
    arrival: arrival.id,
    exploitation: [],
    doNotContactEmbassy: false,
  };
  const opened = eventOf(openFromArrival(key, said, arrival, act));
  let state = evolveCase(undefined, opened);
  let version = 1;
  const then = (decide: (now: CaseState) => Decision<CaseEvent>): void => {
    state = evolveCase(state, eventOf(decide(state)));
    version += 1;
  };
  const needs = { needs: ['doctor' as const], hasProceeding: false, wishesToTravelHome: true, signLanguage: false };
  then((now) => decideCase('recordNeeds', now, needs, act, key));
  then((now) => decideCase('openPhase', now, { phase: 'recovery' }, act, key));
  const answered = unansweredServices(state, act.occurredAt).slice(0, chance.of(`${name}/services`, 8));
  for (const service of answered)
    then((now) => decideCase('answerService', now, { service, outcome: 'accepted' }, act, key));
  return { state, version, opened };
}
