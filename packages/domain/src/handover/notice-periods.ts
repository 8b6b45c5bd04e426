import { ahead } from '../span.ts';
import { dayOf } from '../time.ts';
import { countryOf, type HandoverState } from './handover.ts';
import { settingsOf } from './settings-of.ts';

/**
 * The earliest moment of a step before the journey: the proposal is made already, and counts since the platform heard
 * of it; the others begin once the day is fixed.
 */
function earliest({ custody: [first], proposalHeardAt }: HandoverState, step: string, now: string): string {
  return step === 'return-proposed' ? (proposalHeardAt ?? first?.from ?? now) : now;
}

/**
 * Steps that come before a day and for which it would be too late if that day were fixed now (Policy VI.b; the periods
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
