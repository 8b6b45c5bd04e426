import { homeBy, isCommunity } from './lives.ts';
import { nonGovernmental } from './organisations.ts';
import type { Invariant, Story } from './story.ts';
import { earlier, isSound, lastOf } from './told.ts';

/** With whom somebody lives whose case ends as recovered. */
function homeAtTheEnd(story: Story): string | undefined {
  const { said } = lastOf(story);
  return said['reason'] === 'recovered' ? story.findLast(({ lives }) => lives !== undefined)?.lives : undefined;
}

export const theProvinceIsConsultedFirst: Invariant = {
  row: 'R019',
  says: 'In no history does an organisation that is no part of the state bring somebody to a family or a community before social affairs there were consulted.',
  after: ['ReintegrationStarted', 'CaseClosed'],
  near: ['SocialAffairsConsulted', 'FamilySafetyAssessed', 'DecisionTaken', 'AssessmentRecorded', 'PersonPlaced'],
  broken: (story) => {
    const last = lastOf(story);
    // Care by the family is protection; with whom a case ends well, they were brought home by it.
    const home = last.type === 'CaseClosed' ? homeAtTheEnd(story) : homeBy(last);
    if (!isCommunity(home) || !nonGovernmental.includes(last.by.organisation)) return [];
    return earlier(story, 'SocialAffairsConsulted').some(isSound) ? [] : ['nobody of social affairs was consulted'];
  },
};
