import { stillOpen } from './r014.ts';
import type { Invariant, Story } from './story.ts';
import { earlier, isChildIn, lastOf } from './told.ts';

/** Whether the person went missing from a place, or left it as a child, and no search for them has ended since. */
export function isGoneFromAPlace(story: Story): boolean {
  const gone = story.findLastIndex((_, count) => isGone(story.slice(0, count + 1)));
  return gone >= 0 && !story.slice(gone).some(({ type }) => type === 'MissingEnded');
}

/** Whether the last event says so, by what was known of the person then. */
function isGone(story: Story): boolean {
  const { type, said } = lastOf(story);
  if (type === 'PersonLeft') {
    const isMet = earlier(story, 'HandoverProposed', 'ReturnProposed', 'JourneyHomeMade').length > 0;
    const alone = isMet ? ['friends', 'work', 'not-said'] : ['friends', 'work', 'not-said', 'abroad'];
    return alone.includes(String(said['to'])) && isChildIn(story);
  }
  if (type !== 'StayEnded') return false;
  return said['reason'] === 'went-missing' || (said['reason'] === 'left-by-own-choice' && isChildIn(story));
}

export const whoeverIsGoneIsSought: Invariant = {
  row: 'R039',
  says: 'In no history does the search for somebody end because a child is said to have left, before the police knew, or because a case ends meanwhile, but of whoever died or is proven to be no victim; and no family or embassy hears of it where that is not safe.',
  after: ['MissingEnded', 'CaseClosed', 'MissingStepTaken'],
  near: [
    'MissingReported',
    'MissingStepTaken',
    'StayEnded',
    'PersonLeft',
    'AgeRecorded',
    'ContactBarred',
    'ContactBlocked',
  ],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'CaseClosed')
      return !['died', 'not-a-victim'].includes(String(said['reason'])) &&
        (stillOpen(story, 'MissingReported', 'MissingEnded', 'missing').length > 0 || isGoneFromAPlace(story))
        ? ['the person is missing']
        : [];
    if (type === 'MissingStepTaken') {
      const tells = ['family-told', 'embassy-told'].includes(String(said['step']));
      return tells && said['safe'] !== true ? ['told although nobody said that it is safe'] : [];
    }
    const police = earlier(story, 'MissingStepTaken').some(
      (one) => one.said['missing'] === said['missing'] && one.said['step'] === 'police-told',
    );
    return [
      ...(said['outcome'] === 'left-of-her-own-will' && isChildIn(story)
        ? ['a child does not count as having left']
        : []),
      ...(said['outcome'] === 'not-found' && !police ? ['the police was not told'] : []),
    ];
  },
};
