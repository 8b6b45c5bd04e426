import { homeBy, isCommunity } from './lives.ts';
import { nonGovernmental } from './organisations.ts';
import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf } from './told.ts';

export const theProvinceIsConsultedFirst: Invariant = {
  row: 'R019',
  says: 'In no history does an organisation that is no part of the state bring somebody to a family or a community before social affairs there were consulted.',
  after: ['ReintegrationStarted'],
  near: ['SocialAffairsConsulted', 'FamilySafetyAssessed', 'DecisionTaken', 'AssessmentRecorded'],
  broken: (story) => {
    const move = lastOf(story);
    if (!isCommunity(homeBy(move)) || !nonGovernmental.includes(move.by.organisation)) return [];
    return earlier(story, 'SocialAffairsConsulted').some(isSound) ? [] : ['nobody of social affairs was consulted'];
  },
};
