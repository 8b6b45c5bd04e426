import { dueOn } from '../case/due-on.ts';
import { awaitingMove } from '../case/reintegration/evaluated.ts';
import { clock } from '../law/clock.ts';
import { quoted } from '../law/quoted.ts';
import { dayOf } from '../time.ts';

export const moveIsAskedFor = clock({
  name: 'move-is-asked-for',
  says: 'Where an evaluation found that the person’s rights are not upheld, a move to another assessed place or to a safer situation is asked for.',
  restsOn: ['Standards 13(c)'],
  basis: 'text',
  owner: 'case-worker',
  // No period is set: it is owed from the day on which it was found.
  due: (file) => awaitingMove(file).map(({ id, at }) => dueOn(id, dayOf(at))),
});

/* @__PURE__ */ quoted(
  moveIsAskedFor,
  'if the families or relatives do not uphold the rights of victims, case managers shall request to move the victim to another assessed place or to live in a safer situation',
);
