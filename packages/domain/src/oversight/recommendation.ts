import * as z from 'zod';
import { type Act, type Decision, decided } from '../command.ts';
import { moment } from '../dates.ts';
import { foreignCountry } from '../people/actor.ts';
import { stampOf } from '../people/grant-role.ts';
import { id, text } from '../text.ts';
import { recommending } from './agreeing.ts';
import { atOversight } from './at-oversight.ts';

/** What kind of thing is asked for: a strategy or provision of ours, or cooperation of both (Policy VII.3.a(2) and (3)). */
export const recommendationKind = z.enum(['strategy', 'provision', 'cooperation', 'mutual-assistance']);
export const recommendationAnswer = z.enum(['taken-up', 'declined']);

const made = () => ({ with: foreignCountry, kind: recommendationKind, words: text(1000) });
export const makeRecommendationBody = z.lazy(() => z.strictObject(made()));
export const answerRecommendationBody = z.lazy(() =>
  z.strictObject({ answer: recommendationAnswer, note: text(500).optional() }),
);

const stamp = { at: moment, by: z.string(), organisation: z.string() };

export const recommendationState = z.lazy(() =>
  z.strictObject({
    id,
    status: z.enum(['open', ...recommendationAnswer.options]),
    ...made(),
    ...stamp,
    note: text(500).optional(),
  }),
);
export type RecommendationState = z.infer<typeof recommendationState>;

export const recommendationEvent = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('RecommendationMade'), ...stamp, id, ...made() }),
    z.strictObject({
      type: z.literal('RecommendationAnswered'),
      ...stamp,
      answer: recommendationAnswer,
      note: text(500).optional(),
    }),
  ]),
);
export type RecommendationEvent = z.infer<typeof recommendationEvent>;

export function makeRecommendation(
  said: z.infer<typeof makeRecommendationBody>,
  act: Act,
  key: string,
): Decision<RecommendationEvent> {
  const held = atOversight(recommending, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'RecommendationMade', ...stampOf(act), id: key, ...said });
}

/** What became of it; a later answer takes the place of an earlier one. */
export function answerRecommendation(
  said: z.infer<typeof answerRecommendationBody>,
  act: Act,
): Decision<RecommendationEvent> {
  const held = atOversight(recommending, {}, act.by);
  if (held.type === 'refused') return held;
  return decided({ type: 'RecommendationAnswered', ...stampOf(act), ...said });
}

export function evolveRecommendation(
  state: RecommendationState | undefined,
  event: RecommendationEvent,
): RecommendationState {
  if (event.type === 'RecommendationMade') {
    const { type: _, ...plate } = event;
    return { status: 'open', ...plate };
  }
  if (state === undefined) throw new Error('an answer to a recommendation that nobody made');
  const { answer: status, note } = event;
  const { note: _before, ...rest } = state;
  return { ...rest, status, ...(note === undefined ? {} : { note }) };
}
