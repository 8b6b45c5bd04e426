import type { Invariant, Told } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

type Thing = { readonly what: string; readonly count: number };

/** How many of one thing were counted in an event. */
function countIn({ said }: Told, what: string): number {
  const things = said['items'] as readonly Thing[];
  return things.filter((one) => one.what === what).reduce((sum, { count }) => sum + count, 0);
}

export const whatIsTheirsIsCounted: Invariant = {
  row: 'R082',
  says: 'In no history are things of a person lost in an intervention, counted without them or a word why, or is more given back than was counted.',
  after: ['InterventionRecorded', 'BelongingsListed', 'BelongingsReturned'],
  near: ['BelongingsListed', 'BelongingsReturned', 'DiscrepancyNamed', 'DiscrepancySettled'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type === 'InterventionRecorded')
      return unless(last.said['possessionsKept'] === 'yes', 'something was lost');
    if (last.type === 'BelongingsListed')
      return unless(
        last.said['countedWith'] !== 'a-second-worker' || last.said['notWithHer'] !== undefined,
        'the person did not see it counted, and nobody says why',
      );
    const list = earlier(story, 'BelongingsListed').find(({ id }) => id === last.said['list']);
    if (list === undefined) return ['nothing was counted'];
    const back = [...earlier(story, 'BelongingsReturned'), last].filter(({ said }) => said['list'] === list.id);
    const kinds = new Set((last.said['items'] as readonly Thing[]).map(({ what }) => what));
    return [...kinds].flatMap((what) =>
      unless(
        back.reduce((sum, one) => sum + countIn(one, what), 0) <= countIn(list, what),
        `more is given back than was counted: ${what}`,
      ),
    );
  },
};
