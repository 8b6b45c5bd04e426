import { sinceItBegan } from '../case/closing/cycle.ts';
import { prepared } from '../case/closing/track.ts';
import { effectRule } from '../law/effect-rule.ts';

export const closingIsPrepared = effectRule({
  name: 'closing-is-prepared',
  says: 'The person, the family and the community are prepared for the closing, also for what may go wrong; where one is not, it says why.',
  restsOn: ['Standards 7.10(d)'],
  basis: 'derived',
  before: ['case-ends'],
  when: { reason: 'recovered' },
  breaches: ({ file, effect: { reason } }) => {
    const done = sinceItBegan(file, file.closingPreparations);
    // Whom nobody reaches, nobody prepares.
    const owed = prepared.filter((who) => who !== 'herself' || (reason !== 'unreachable' && reason !== 'died'));
    return owed.flatMap((who) => {
      const last = done.findLast((one) => one.who === who);
      if (last === undefined) return [`not-prepared:${who}`];
      // "including for potential unexpected or unfavorable developments"
      return last.result === 'prepared' && !last.unexpected ? [`unexpected-left-out:${who}`] : [];
    });
  },
});
