import type { Invariant } from './story.ts';
import { isChildIn, lastOf } from './told.ts';

export const onlyAChildIsToldLess: Invariant = {
  row: 'R052',
  says: 'In no history is something kept from an adult in the name of a child’s best interest, and no decision to tell less is without its reason.',
  after: ['ChildInformationDecided', 'ResultShared'],
  near: ['AgeRecorded', 'AssessmentRecorded', 'ChildInformationDecided'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    const less = type === 'ResultShared' ? said['told'] === 'not-yet-best-interest' : true;
    return [
      ...(less && !isChildIn(story) ? ['it is an adult'] : []),
      ...(type === 'ChildInformationDecided' && said['because'] === undefined ? ['nobody says why'] : []),
    ];
  },
};
