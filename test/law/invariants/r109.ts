import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, unless } from './told.ts';

const ofThePerson = [
  'initial',
  'ongoing',
  'physical-and-psychological-health',
  'socio-legal',
  'skill-and-ability',
  'livelihood',
];
const ofThePlace = ['family', 'community'];

export const personAndPlaceAreLookedAt: Invariant = {
  row: 'R109',
  says: 'In no history does a person begin to live somewhere before they, and that place, were each assessed.',
  after: ['ReintegrationStarted'],
  near: ['AssessmentRecorded', 'SocialAffairsConsulted', 'DecisionTaken', 'ReintegrationEnded'],
  broken: (story) => {
    const { to } = lastOf(story).said;
    const assessed = earlier(story, 'AssessmentRecorded').filter(isSound);
    return [
      ...unless(
        assessed.some(({ said }) => ofThePerson.includes(String(said['kind']))),
        'nobody assessed the person',
      ),
      ...unless(
        assessed.some(({ said }) => ofThePlace.includes(String(said['kind'])) && said['home'] === to),
        'nobody assessed the place',
      ),
    ];
  },
};
