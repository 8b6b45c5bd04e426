import type { Invariant, Story } from './story.ts';
import { earlier, hoursSince, lastOf, listed } from './told.ts';

const parts = ['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place'];
/** Time to arrive and rest: a figure that the text leaves open. */
const hours = 12;

/** The receptions at the place of the last one: a house receives whoever comes, and another house’s welcome is not its own. */
function receivedHere(story: Story): Story {
  const all = earlier(story, 'ReceptionRecorded');
  const place = all.at(-1)?.said['place'];
  const came = all.findLastIndex(({ said }) => said['place'] !== place);
  return all.slice(came + 1);
}

export const whoeverArrivesRestsFirst: Invariant = {
  row: 'R090',
  says: 'In no history is a person taken in by an interview before they were made safe, greeted, shown around, told the rules and given a place, and had time to arrive.',
  after: ['IntakeRecorded'],
  near: ['ReceptionRecorded', 'StayBegun', 'EntryVouchedFor'],
  broken: (story) => {
    const here = receivedHere(story);
    const done = here.flatMap((one) => listed(one, 'done'));
    const rested =
      here.some((one) => hoursSince(one, lastOf(story)) >= hours) ||
      earlier(story, 'EntryVouchedFor').some(({ said }) => here.some(({ id }) => id === said['entry']));
    return [
      ...parts.filter((one) => !done.includes(one)).map((one) => `the person was not: ${one}`),
      ...(rested ? [] : ['there was no time to arrive']),
    ];
  },
};
