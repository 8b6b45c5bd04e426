import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, unless } from './told.ts';

export const aReturnIsWeighedFirst: Invariant = {
  row: 'R100',
  says: 'In no history does a person go to live somewhere whose last weighed danger was none that one may accept, or was never weighed.',
  after: ['ReintegrationStarted'],
  near: ['AssessmentRecorded', 'SocialAffairsConsulted', 'DecisionTaken', 'ReintegrationEnded'],
  broken: (story) => {
    const { to } = lastOf(story).said;
    const weighed = earlier(story, 'AssessmentRecorded')
      .filter(isSound)
      .filter(
        ({ said }) =>
          said['kind'] === 'risk' && said['riskOf'] === 'return' && [undefined, to].includes(said['home'] as string),
      )
      .at(-1);
    return [
      ...unless(weighed !== undefined, 'nobody weighed the danger of going there'),
      ...unless(weighed?.said['risk'] !== 'not-acceptable', 'the danger was found not acceptable'),
    ];
  },
};
