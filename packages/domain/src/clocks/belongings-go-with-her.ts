import { stillOut } from '../case/belongings/outstanding.ts';
import { dueOn, latestOf } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { dayOf } from '../time.ts';

export const belongingsGoWithHer = clock({
  name: 'belongings-go-with-her',
  says: 'Whoever leaves a place, or whose case ends, has their things back the same day.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'derived',
  owner: 'case-worker',
  afterClosing: true,
  due: (file) =>
    file.belongings
      .filter(({ id }) => stillOut(file, id).length > 0)
      .flatMap(({ id, at }) => {
        const ends = [...file.stayEnds, ...file.leavings, ...file.closures].map((one) => one.at);
        const left = latestOf(ends.filter((one) => Date.parse(one) >= Date.parse(at)));
        return left === undefined ? [] : [dueOn(id, dayOf(left))];
      }),
});
