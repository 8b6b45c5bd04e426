import { deathNotKnown } from '../case/identification/known-death.ts';
import { effectRule } from '../law/effect-rule.ts';

export const closingByDeathRestsOnItsRecord = effectRule({
  name: 'closing-by-death-rests-on-its-record',
  says: 'A case is closed by death only where the death is recorded, with its day and what shows it.',
  restsOn: ['Policy IV (services)', 'Standards 7.10(b)'],
  basis: 'derived',
  before: ['case-ends'],
  // Who has died is not asked any more, and no care goes on: a closing that asks nobody rests on more than its own word.
  breaches: ({ file, effect, at }) => {
    if (effect.reason !== 'died') return [];
    const unknown = deathNotKnown(file, at);
    if (unknown === undefined) return [];
    return unknown === 'not-recorded' ? ['death-not-recorded'] : ['met-after-death'];
  },
});
