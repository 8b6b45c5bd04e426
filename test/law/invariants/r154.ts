import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const theOtherSideKnowsBefore: Invariant = {
  row: 'R154',
  says: 'In no history does somebody leave for their country before the other side said that it knows of this journey and this day, or two houses wrote why not.',
  after: ['Departed'],
  near: ['HandoverScheduled', 'NoticeSent', 'NoticeAcknowledged', 'ItemTicked', 'HandoverPostponed'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.said['onPaper'] !== undefined) return [];
    const planned = story.findLastIndex(({ type }) => type === 'HandoverScheduled');
    const known = story
      .slice(planned + 1, -1)
      .some(({ type, by }) => type === 'NoticeAcknowledged' && by.country !== last.by.country);
    const first = earlier(story, 'DepartureOverrideAsked').some(
      ({ said, by }) => said['reason'] === last.said['override'] && by.organisation !== last.by.organisation,
    );
    return unless(known || first, 'the other side did not say that it knows');
  },
};
