import type { Invariant, Told } from './story.ts';
import { earlier, isCorrected, isSound, lastOf, unless } from './told.ts';

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

/** A danger counts however it was heard, and where somebody says that it was written wrongly. */
const isDanger = ({ said }: Told) => said['risk'] === 'not-acceptable';

export const aJourneyHomeIsWeighedFirst: Invariant = {
  row: 'R100',
  says: 'In no history is a journey home given a day while nobody has weighed its danger, or the last that was found is one that nobody may accept.',
  after: ['HandoverScheduled'],
  near: ['AssessmentRecorded', 'RecordCorrected', 'DecisionTaken', 'HandoverProposed', 'HandoverScheduled'],
  broken: (story) => {
    const weighed = earlier(story, 'AssessmentRecorded').filter(
      (one) => one.said['riskOf'] === 'return' && one.said['kind'] === 'risk' && (isSound(one) || isDanger(one)),
    );
    const last = weighed.findLast((one) => isDanger(one) || !isCorrected(story, one));
    return [
      ...unless(last !== undefined, 'nobody weighed the danger of going home'),
      ...unless(last === undefined || !isDanger(last), 'the danger was found not acceptable'),
    ];
  },
};
