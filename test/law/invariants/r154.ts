import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const theOtherSideKnowsBefore: Invariant = {
  row: 'R154',
  says: 'In no history does somebody leave for their country before the other side said that it knows of this journey and this day, or two houses wrote why not.',
  after: ['Departed'],
  near: ['HandoverScheduled', 'NoticeSent', 'NoticeAcknowledged', 'ItemTicked', 'HandoverPostponed'],
  broken: (story) => {
    const last = lastOf(story);
    const planned = story.findLastIndex(({ type }) => type === 'HandoverScheduled');
    const { day = '' } = (last.said['onPaper'] ?? {}) as { readonly day?: string };
    // A paper from before the day was fixed says nothing of it.
    if (day >= (story[planned]?.occurredAt ?? '9999').slice(0, 10)) return [];
    const known = story
      .slice(planned + 1, -1)
      .some(({ type, by }) => type === 'NoticeAcknowledged' && by.country !== last.by.country);
    const first = earlier(story, 'DepartureOverrideAsked').some(
      ({ said, by }) => said['reason'] === last.said['override'] && by.organisation !== last.by.organisation,
    );
    return unless(known || first, 'the other side did not say that it knows');
  },
};
