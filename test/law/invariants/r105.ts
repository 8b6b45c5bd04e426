import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const aNoToAServiceEndsNothing: Invariant = {
  row: 'R105',
  says: 'In no history does a case end because a person declined, and nobody asked them why.',
  after: ['CaseClosed'],
  near: [
    'ServiceOffered',
    'ServiceAnswered',
    'ActivityRecorded',
    'PaceRecorded',
    'ReasonsExplored',
    'ClosingTalkedOver',
  ],
  broken: (story) => {
    const { said } = lastOf(story);
    const explored = earlier(story, 'ReasonsExplored').length > 0;
    return unless(said['reason'] !== 'uncooperative' || explored, 'nobody asked why the person declines');
  },
};
