import type { Invariant } from './story.ts';
import { lastOf, thisTime, unless } from './told.ts';

/** Ends for which there is nobody to prepare, or of a case that was none. */
const without = ['died', 'unreachable', 'not-a-victim'];

export const theEndIsPrepared: Invariant = {
  row: 'R120',
  says: 'In no history does a case end for which the person was not prepared, also for what may go wrong, and the family and the community as far as the person wants it and it is safe.',
  after: ['CaseClosed'],
  near: ['ClosingPrepared', 'ClosingTalkedOver', 'CaseReopened', 'ClosingLearntFrom'],
  broken: (story) => {
    if (without.includes(String(lastOf(story).said['reason']))) return [];
    const prepared = thisTime(story, 'ClosingPrepared');
    // What was done last counts: a late paper about an earlier talk does not undo what was said since.
    const inOrder = prepared.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt));
    const of = (who: string) => inOrder.findLast(({ said }) => said['who'] === who)?.said;
    return [
      ...['herself', 'family', 'community']
        .filter((who) => of(who) === undefined)
        .map((who) => `nobody prepared: ${who}`),
      ...unless(
        of('herself')?.['unexpected'] !== false || of('herself')?.['result'] !== 'prepared',
        'not for what may go wrong',
      ),
    ];
  },
};
