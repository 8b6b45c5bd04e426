import { standing } from './checklist.ts';
import { countryOf, type HandoverState } from './handover.ts';

/**
 * The minutes: the unsealed facts of the handover and the hash of the sheet with the person's names. Confirmations are
 * not part of them: both sides confirm the same words.
 */
export function minutesOf(state: HandoverState) {
  return {
    handover: state.id,
    edition: state.edition,
    from: countryOf(state, 'S'),
    to: countryOf(state, 'V'),
    checklist: `${state.template}.${state.templateVersion}`,
    date: state.date,
    gate: state.gate,
    mode: state.mode,
    departedAt: state.departedAt,
    sex: state.sex,
    age: state.age,
    sheet: state.sheet,
    items: standing(state)
      .filter((item) => item.code !== 'C24' && item.code !== 'C25')
      .map((item) => ({
        code: item.code,
        required: item.required,
        settled: item.settled,
        answers: (['S', 'V', 'E'] as const).flatMap((as) => {
          const tick = item.answers[as];
          return tick === undefined ? [] : [`${as}:${tick.answer}:${tick.reason ?? ''}:${tick.organisation}`];
        }),
      })),
  };
}
