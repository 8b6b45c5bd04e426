import type { Invariant, Story, Told } from './story.ts';
import { earlier, isSound, lastOf } from './told.ts';

/** What was decided on the return, in the order in which the server heard of it. */
const decided = (story: Story): Story =>
  earlier(story, 'DecisionTaken').filter(({ said }) => said['about'] === 'return-home');

const isYes = ({ said }: Told) => said['answer'] === 'do-it' && said['possible'] !== false;

/** A return that is wanted and not possible yet is no no. */
const isNo = ({ said }: Told) => said['answer'] !== 'do-it';

/** A no holds however it was heard; only a later yes of the person ends it, one that was said after it too. */
function standsAgainst(story: Story): boolean {
  const all = decided(story);
  return all.some(
    (no, at) =>
      isNo(no) && !all.slice(at + 1).some((yes) => isYes(yes) && isSound(yes) && yes.occurredAt >= no.occurredAt),
  );
}

export const nobodyReturnsAgainstANo: Invariant = {
  row: 'R029',
  says: 'In no history is a journey home proposed, given a day, begun or confirmed by permit while a no of the person to it stands, and none is given a day without their yes.',
  after: ['HandoverProposed', 'HandoverScheduled', 'Departed', 'HandoverConfirmed'],
  near: ['DecisionTaken', 'InformedForDecision', 'RecordCorrected', 'HandoverProposed', 'HandoverScheduled'],
  broken: (story) => {
    const last = lastOf(story);
    const yes = decided(story).some((one) => isYes(one) && isSound(one));
    return [
      ...(standsAgainst(story) ? ['a no to the return stands'] : []),
      ...(yes || last.type === 'HandoverProposed' ? [] : ['the person has not said yes to it']),
    ];
  },
};

/** On the side of the file: what goes to the other state for it, and a journey that was made. */
export const nothingLeadsHomeAgainstANo: Invariant = {
  row: 'R029',
  says: 'In no history does a copy for the return go out, or is a journey home made unmarked, while a no of the person to it stands.',
  after: ['CopyMade', 'JourneyHomeMade'],
  near: ['DecisionTaken', 'InformedForDecision', 'ConsentGiven'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    const leadsHome = type === 'JourneyHomeMade' ? said['wentBack'] !== undefined : said['for'] === 'return';
    return leadsHome && standsAgainst(story) ? ['a no to the return stands'] : [];
  },
};
