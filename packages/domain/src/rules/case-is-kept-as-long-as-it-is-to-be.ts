import { keptUntil } from '../case/erasure/kept-until.ts';
import { effectRule } from '../law/effect-rule.ts';
import { dayOf } from '../time.ts';

export const caseIsKeptAsLongAsItIsToBe = effectRule({
  name: 'case-is-kept-as-long-as-it-is-to-be',
  says: 'A case is erased for its age only when it is closed and has been kept as long as it is to be.',
  restsOn: ['Standards 6.3(d)', 'Standards 11(8)'],
  basis: 'derived',
  // What was asked of a closed case is judged again on approval: it may have been opened again meanwhile.
  before: ['erased.asked', 'erased.agreed'],
  breaches: ({ file, effect, at }) => {
    if (effect.reason !== 'retention-over') return [];
    const until = keptUntil(file);
    if (until === undefined) return ['not-closed'];
    return until < dayOf(at) ? [] : ['still-kept'];
  },
});
