import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { moment } from '../dates.ts';
import { stampOf } from '../people/grant-role.ts';
import { code, id, text } from '../text.ts';
import { atOversight } from './at-oversight.ts';
import { notingOfAProvider } from './judging.ts';

/** What one who works with victims notes of another provider (Standards 13(a)): of the organisation, never of a person. */
export const observationKind = z.enum(['encouragement', 'advice', 'followed-up', 'concern']);

const said = () => ({ kind: observationKind, words: text(500) });
export const noteObservationBody = z.lazy(() => z.strictObject({ provider: code, ...said() }));

export const observationState = z.lazy(() =>
  z.strictObject({
    id,
    status: z.literal('noted'),
    provider: code,
    ...said(),
    at: moment,
    by: z.string(),
    organisation: z.string(),
  }),
);
export type ObservationState = z.infer<typeof observationState>;

export const observationEvent = z.lazy(() =>
  z.strictObject({ type: z.literal('ObservationNoted'), ...observationState.unwrap().omit({ status: true }).shape }),
);
export type ObservationEvent = z.infer<typeof observationEvent>;

export function noteObservation(
  body: z.infer<typeof noteObservationBody>,
  act: Act,
  key: string,
): Decision<ObservationEvent> {
  const held = atOversight(notingOfAProvider, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'ObservationNoted', id: key, ...stampOf(act), ...body });
}

export function evolveObservation(_: ObservationState | undefined, event: ObservationEvent): ObservationState {
  const { type: _type, ...noted } = event;
  return { status: 'noted', ...noted };
}
