import type { Invariant, Story } from './story.ts';
import { earlier, lastOf, thisTime } from './told.ts';

type Criteria = Readonly<Record<string, { readonly met: boolean; readonly evidence?: string }>>;

/** What is written down of what is said to show something: the rest is somebody's word. */
const writtenDown: Readonly<Record<string, string>> = { visit: 'VisitRecorded', assessment: 'AssessmentRecorded' };

function isShown(story: Story, evidence: string): boolean {
  const type = writtenDown[evidence];
  return type === undefined ? evidence !== '' : thisTime(story, type).some(({ said }) => said['found'] !== 'not-met');
}

function unmet(story: Story): readonly string[] {
  const criteria = Object.entries((lastOf(story).said['criteria'] ?? {}) as Criteria);
  return criteria.flatMap(([name, { met, evidence = '' }]) => {
    if (!met) return [`${name} is not met`];
    return isShown(story, evidence) ? [] : [`nothing shows ${name}`];
  });
}

/** Ends of which nobody knows that the person is well. */
const noSuccess = ['died', 'unreachable', 'uncooperative', 'not-a-victim'];

export const successIsShown: Invariant = {
  row: 'R020',
  says: 'In no history does a case end as successful unless all four criteria are met and something shows each; what is not successful is learnt from.',
  after: ['CaseClosed'],
  near: [
    'ClosingLearntFrom',
    'VisitRecorded',
    'AssessmentRecorded',
    'ClosingPrepared',
    'ClosingTalkedOver',
    'DeathRecorded',
  ],
  broken: (story) => {
    const last = lastOf(story);
    const reason = String(last.said['reason']);
    if (last.said['outcome'] === 'successful') return [...unmet(story), ...noSuccess.filter((one) => one === reason)];
    if (['died', 'not-a-victim', 'taken-over'].includes(reason)) return [];
    const since = earlier(story, 'CaseReopened').at(-1)?.recordedAt ?? '';
    return earlier(story, 'ClosingLearntFrom').some(({ recordedAt }) => recordedAt > since)
      ? []
      : ['nobody asked what was missing'];
  },
};
