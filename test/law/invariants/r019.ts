import { homeBy, isCommunity } from './lives.ts';
import { nonGovernmental } from './organisations.ts';
import { stillOpen } from './r014.ts';
import type { Invariant, Story } from './story.ts';
import { carries, earlier, lastOf } from './told.ts';

/** With whom somebody lives whose case ends as recovered. */
function homeAtTheEnd(story: Story): string | undefined {
  const { said } = lastOf(story);
  if (said['reason'] !== 'recovered') return undefined;
  const stay = stillOpen(story, 'StayBegun', 'StayEnded', 'stay').at(-1);
  const placed = story.findLast(({ lives }) => lives !== undefined);
  const since =
    placed === undefined || (stay !== undefined && Date.parse(stay.occurredAt) >= Date.parse(placed.occurredAt));
  return since && stay !== undefined ? homeBy(stay) : placed?.lives;
}

export const theProvinceIsConsultedFirst: Invariant = {
  row: 'R019',
  says: 'In no history does an organisation that is no part of the state bring somebody to a family or a community before social affairs there were consulted.',
  after: ['ReintegrationStarted', 'CaseClosed'],
  near: [
    'SocialAffairsConsulted',
    'FamilySafetyAssessed',
    'DecisionTaken',
    'AssessmentRecorded',
    'PersonPlaced',
    'StayBegun',
  ],
  broken: (story) => {
    const last = lastOf(story);
    // Care by the family is protection; with whom a case ends well, they were brought home by it.
    const home = last.type === 'CaseClosed' ? homeAtTheEnd(story) : homeBy(last);
    if (!isCommunity(home) || !nonGovernmental.includes(last.by.organisation)) return [];
    return earlier(story, 'SocialAffairsConsulted').some((one) => carries(story, one))
      ? []
      : ['nobody of social affairs was consulted'];
  },
};
