import { foundUnable } from './decided.ts';
import type { Invariant, Story } from './story.ts';
import { isChildIn, lastOf } from './told.ts';

/** What is assessed of others than the person, and what may be assessed of somebody whom nobody can reach, or who must be helped first. */
const ofOthers = ['shelter', 'staff', 'community', 'family', 'risk'];
const beforeReaching = ['risk'];
const urgent = ['initial', 'physical-and-psychological-health', 'risk'];

const others = ['care', 'other', 'services'];

/** Whether nobody had to ask, for the reason that is given. */
function goesWithout(story: Story): boolean {
  const { assent, kind } = lastOf(story).said;
  const may = (kinds: readonly string[]) => kinds.includes(String(kind));
  switch (assent) {
    case 'best-interest':
      // What was done on a day, was done to whoever was a child on it.
      return isChildIn(story, lastOf(story).occurredAt) || others.some((about) => foundUnable(story, about));
    case 'not-about-her':
      return may(ofOthers);
    case 'not-reachable':
      return may(beforeReaching);
    default:
      return assent === 'could-not-wait' && may(urgent);
  }
}

export const nobodyIsAssessedUnwilling: Invariant = {
  row: 'R103',
  says: 'In no history is a person assessed who was not told what for and did not agree, unless it is not of them, they cannot be reached or are unable, or it could not wait.',
  after: ['AssessmentRecorded'],
  near: ['AgeRecorded', 'CapacityAssessed', 'CrisisOpened'],
  broken: (story) => {
    const { assent, aimsTold } = lastOf(story).said;
    if (assent === 'agreed') return aimsTold === true ? [] : ['the person was not told what for'];
    return goesWithout(story) ? [] : [`nobody agreed, and it could have been asked: ${String(assent)}`];
  },
};
