import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

export const visitsAreToldBefore: Invariant = {
  row: 'R115',
  says: 'In no history is a person visited at home without having been told when, but for a look without notice that has a reason.',
  after: ['VisitRecorded'],
  near: ['FollowUpPlanned', 'ReintegrationStarted'],
  broken: (story) => {
    const { kind, toldAt, visitedAt, spotCheckReason } = lastOf(story).said;
    if (kind === 'spot-check') return unless(spotCheckReason !== undefined, 'nobody says why without notice');
    return unless(typeof toldAt === 'string' && toldAt < String(visitedAt), 'the person was not told before');
  },
};
