import type { Invariant, Told } from './story.ts';
import { earlier, isCorrected, lastDecision, lastOf } from './told.ts';

/** A danger that was found is not taken back by whoever says that it was written wrongly. */
const isDanger = ({ said }: Told) => ['unsafe', 'supervised-only'].includes(String(said['outcome']));

export const familyIsMetSafely: Invariant = {
  row: 'R060',
  says: 'In no history does family come into contact with the person unless that was found safe or is supervised, and never against the person’s no.',
  after: ['FamilyContactRecorded', 'ContactPlanMade'],
  near: ['FamilySafetyAssessed', 'ContactBarred', 'DecisionTaken', 'FamilyStatusRecorded'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'ContactPlanMade' && (said['with'] !== 'family' || said['how'] === 'not-now')) return [];
    // What was heard of last, or what was found last: a late paper about an earlier day does not undo what was found since.
    const all = earlier(story, 'FamilySafetyAssessed').filter((one) => isDanger(one) || !isCorrected(story, one));
    const newest = all.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt)).at(-1);
    const found = newest?.said['outcome'];
    const planned = type === 'ContactPlanMade';
    // What is planned may still be assessed; planned against what was found it is not, but through somebody between.
    if (planned && (found !== 'unsafe' || said['how'] === 'through-worker')) return [];
    const safe = found === 'safe' || (found === 'supervised-only' && said['supervised'] === true);
    return [
      ...(safe ? [] : [`the family was found ${String(found ?? 'by nobody')}`]),
      ...(lastDecision(story, 'family-contact')?.said['answer'] === 'leave-it' ? ['the person does not want it'] : []),
    ];
  },
};
