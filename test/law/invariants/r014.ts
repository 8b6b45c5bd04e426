import type { Invariant, Story, Told } from './story.ts';
import { earlier, isCorrected, lastOf } from './told.ts';

/** Which of these stand open before the last event: no later entry of the other type names them. */
export function stillOpen(story: Story, begun: string, ended: string, field: string): readonly Told[] {
  const over = new Set(earlier(story, ended).map(({ said }) => said[field]));
  return earlier(story, begun).filter((one) => !over.has(one.id) && !isCorrected(story, one));
}

export const dangerFindsTheCaseOpen: Invariant = {
  row: 'R014',
  says: 'In no history does a case end as recovered, or because the person is not reached or does not cooperate, while a crisis of theirs is open.',
  after: ['CaseClosed'],
  near: ['CrisisOpened', 'CrisisEnded', 'CrisisStageNoted', 'AlertRaised', 'CaseClosed', 'CaseReopened'],
  broken: (story) => {
    if (!['recovered', 'unreachable', 'uncooperative'].includes(String(lastOf(story).said['reason']))) return [];
    return stillOpen(story, 'CrisisOpened', 'CrisisEnded', 'crisis').length > 0 ? ['a crisis is still open'] : [];
  },
};
