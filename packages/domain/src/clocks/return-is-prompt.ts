import { awaitedReturn } from '../case/movement/awaited-return.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const returnIsPrompt = clock({
  name: 'return-is-prompt',
  says: 'The person goes home promptly once they have decided to.',
  restsOn: ['Standards 6.11(a)'],
  basis: 'local',
  owner: 'central-unit',
  // Standards 6.11(a): "prompt repatriation". It runs from the person’s decision: the time to reflect (6.10(b)) is no
  // delay.
  due: (file) => {
    const decision = awaitedReturn(file);
    if (decision === undefined) return [];
    const on = daysAfter(dayOf(decision.at), cambodia.promptReturn.value);
    return [{ thing: decision.id, on, escalates: [daysAfter(on, cambodia.escalation.value)] }];
  },
});
