import type { Story, Told } from './story.ts';
import { earlier, isChildIn, isSound, lastOf } from './told.ts';

/** Who decides on a matter of the person, and whether they may (Standards 6.10): each in one place. */

/** The last finding on whether an adult can decide a matter, in force at the last event. */
export function foundUnable(story: Story, about: unknown): boolean {
  const found = earlier(story, 'CapacityAssessed').findLast(({ said }) => said['about'] === about);
  const { able, until = '9999' } = found?.said ?? {};
  return (
    found !== undefined && able === false && isSound(found) && String(until) >= lastOf(story).recordedAt.slice(0, 10)
  );
}

/** The decision that an event rests on, where it was told before. */
export function decisionOf(story: Story, about: string): Told | undefined {
  const { said } = lastOf(story);
  return earlier(story, 'DecisionTaken').find((one) => one.id === said['decision'] && one.said['about'] === about);
}

/** Whether a decision is the person's own: an adult's own word; a child's, or one in the child's best interest. */
export function isOwn(story: Story, decision: Told): boolean {
  const own = ['herself', 'with-support'].includes(String(decision.said['decidedBy']));
  return own || (isChildIn(story) && decision.said['decidedBy'] === 'best-interest');
}
