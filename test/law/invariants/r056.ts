import type { Invariant, Story } from './story.ts';
import { earlier, isCorrected, isSound, lastOf, unless } from './told.ts';

/** Whether the person is drawn into proceedings by the last event. */
function isDrawnIn(story: Story): boolean {
  const { type, said } = lastOf(story);
  if (type === 'HearingRecorded') return said['heard'] === true || said['attended'] === 'there';
  return (
    ['investigating-judge', 'prosecutor'].includes(String(said['asker'])) ||
    (said['asker'] === 'police' && said['purpose'] === 'testimony')
  );
}

/** Whether no other choice came after a no that was known before it happened. */
function choseNoPart(story: Story): boolean {
  const { said, occurredAt } = lastOf(story);
  const when = String(said['heldAt'] ?? occurredAt);
  const chosen = earlier(story, 'TakingPartChosen').filter((one) => !isCorrected(story, one));
  const no = chosen.findLast((one) => one.said['choice'] === 'no');
  if (no === undefined || no.recordedAt > when) return false;
  return !chosen.some((one) => one.said['choice'] === 'yes' && isSound(one) && one.recordedAt >= no.recordedAt);
}

export const takingPartIsChosen: Invariant = {
  row: 'R056',
  says: 'In no history does somebody choose to take part in proceedings before these were explained to them, or are they drawn into them after they chose not to be, without a mark.',
  after: ['TakingPartChosen', 'HearingRecorded', 'QuestioningRecorded'],
  near: ['ProceedingOpened', 'HearingScheduled', 'InformedForDecision', 'TakingPartChosen', 'LawExplained'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type !== 'TakingPartChosen')
      return unless(!isDrawnIn(story) || !choseNoPart(story), 'the person chose to take no part');
    if (said['choice'] !== 'yes') return [];
    const told = earlier(story, 'InformedForDecision').filter((one) => one.said['about'] === 'taking-part');
    return [...told, ...earlier(story, 'LawExplained')].some(isSound) ? [] : ['nobody explained it before'];
  },
};
