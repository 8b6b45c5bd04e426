import { letHappen } from './lives.ts';
import type { Invariant, Story, Told } from './story.ts';
import { approvedBy, earlier, isChildIn, isCorrected, isCorrectedByTwo, lastOf, unless } from './told.ts';

/** Whether the person’s last word on being published is a no: since they agreed, or at any time before where a guardian did. */
function saidNo(story: Story, item: Told): boolean {
  const isNo = ({ said }: Told) => said['answer'] === 'leave-it';
  const counts = (one: Told) =>
    isNo(one)
      ? !isCorrectedByTwo(story, one)
      : ['herself', 'with-support'].includes(String(one.said['decidedBy'])) && !isCorrected(story, one);
  const words = earlier(story, 'DecisionTaken').filter((one) => one.said['about'] === 'media' && counts(one));
  const last = words.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt)).at(-1);
  if (last === undefined || !isNo(last)) return false;
  return item.said['how'] === 'guardian' || Date.parse(last.occurredAt) >= Date.parse(item.occurredAt);
}

export const nothingIsPublishedButForTheirGood: Invariant = {
  row: 'R140',
  says: 'In no history is something of a person published that does them no good, that they did not freely agree to until that day, or that they took back.',
  after: ['ProposalAnswered'],
  near: ['PublicationAgreed', 'PublicationWithdrawn', 'AgeRecorded', 'DecisionTaken'],
  broken: (story) => {
    const item = letHappen(story, 'PublicationAgreed');
    // Two people of two organisations let it out, beside whoever wrote down the yes.
    if (item === undefined || approvedBy(story, item).length < 2) return [];
    const { benefit, quality, how, until = '9999' } = item.said;
    const houses = new Set(approvedBy(story, item).map(({ by }) => by.organisation));
    const back = earlier(story, 'PublicationWithdrawn').some(({ said }) => said['publication'] === item.id);
    const no = saidNo(story, item);
    const unable = earlier(story, 'CapacityAssessed').some(({ said }) => said['about'] === 'media');
    return [
      ...unless(benefit !== undefined, 'nobody says what good it does'),
      ...unless(quality === undefined || quality === 'free', 'the yes was not free'),
      ...unless(how !== 'guardian' || isChildIn(story) || unable, 'others agreed for an adult'),
      ...unless(!back, 'it was taken back'),
      ...unless(!no, 'they said no to it'),
      ...unless(String(until) >= lastOf(story).recordedAt.slice(0, 10), 'the yes has run out'),
      ...unless(houses.size > 1, 'one organisation alone lets it out'),
    ];
  },
};
