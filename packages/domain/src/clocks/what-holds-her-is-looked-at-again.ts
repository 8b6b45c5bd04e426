import { dueOn } from '../case/due-on.ts';
import { awaitedReturn } from '../case/movement/awaited-return.ts';
import { openMatters } from '../case/movement/return-matter.ts';
import { clock } from '../law/clock.ts';

export const whatHoldsHerIsLookedAtAgain = clock({
  name: 'what-holds-her-is-looked-at-again',
  says: 'What a return waits for is looked at again on the day that was set for it.',
  restsOn: ['Standards 6.11(a)'],
  basis: 'derived',
  owner: 'case-worker',
  due: (file) => {
    const delay = awaitedReturn(file) === undefined ? undefined : file.returnDelays.at(-1);
    return [...openMatters(file), ...(delay === undefined ? [] : [delay])].flatMap(({ id, review }) =>
      review === undefined ? [] : [dueOn(id, review)],
    );
  },
});
