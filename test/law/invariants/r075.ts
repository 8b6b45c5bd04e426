import type { Invariant, Story } from './story.ts';
import { earlier, isCorrected, lastOf, listed } from './told.ts';

const care: Readonly<Record<string, readonly [need: string, service: string]>> = {
  doctor: ['medical-care', 'medical'],
  counsellor: ['psychological-care', 'psychological'],
};

/** What the person needed, as of the last time that somebody looked. */
function needed(story: Story): readonly string[] {
  const looks = earlier(story, 'CaseOpened', 'NeedsRecorded').filter(
    (one) => 'needs' in one.said && !isCorrected(story, one),
  );
  const last = looks.toSorted((one, other) => one.occurredAt.localeCompare(other.occurredAt)).at(-1);
  return last === undefined ? [] : listed(last, 'needs').filter((one) => one in care);
}

export const careComesBeforeQuestions: Invariant = {
  row: 'R075',
  says: 'In no history is a person asked who they are before a doctor or counsellor came whom they needed.',
  after: ['InterviewRecorded'],
  near: ['NeedsRecorded', 'ServiceAnswered', 'BasicNeedAnswered'],
  broken: (story) => {
    const met = listed(lastOf(story), 'needsMet');
    const came = earlier(story, 'ServiceAnswered', 'BasicNeedAnswered').flatMap(({ said }) =>
      ['provided', 'met'].includes(String(said['outcome'] ?? said['answer'])) ? [said['service'] ?? said['need']] : [],
    );
    return needed(story)
      .filter((one) => !met.includes(one) && !care[one]?.some((name) => came.includes(name)))
      .map((one) => `no ${one} had come`);
  },
};
