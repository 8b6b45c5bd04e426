import { ahead } from '../span.ts';
import { dayOf } from '../time.ts';
import { countryOf, type HandoverState } from './handover.ts';
import { settingsOf } from './settings-of.ts';

/** When a step that comes before the journey is taken at the earliest: the proposal was, the others begin with the day being fixed. */
function earliest({ custody: [first] }: HandoverState, step: string, now: string): string {
  return step === 'return-proposed' ? (first?.from ?? now) : now;
}

/**
 * The steps that the corridor wants before a day and for which it would be too late, were that day fixed now (Policy VI.b; the periods
 * are settings of the corridor, each with its source).
 */
export function tooLateFor(state: HandoverState, date: string, now: string): readonly string[] {
  return settingsOf(state).deadlines.flatMap((one) => {
    if (!('ahead' in one)) return [];
    const { by } = ahead(one.ahead, date, countryOf(state, one.owedBy));
    const taken = earliest(state, one.step, now);
    const inTime = 'hours' in one.ahead ? Date.parse(taken) <= Date.parse(by) : dayOf(taken) <= by;
    return inTime ? [] : [one.step];
  });
}
