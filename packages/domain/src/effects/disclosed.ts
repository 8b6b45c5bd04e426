import type { Asked } from '../case/disclosures/copy.ts';
import type { exception } from '../case/disclosures/track.ts';
import type { planningMeeting, planReading } from '../case/planning/track.ts';
import type { communityTalk } from '../case/reintegration/track.ts';
import type { missingStep } from '../case/safety/track.ts';
import { effect, type Told } from './effect.ts';

/** Somebody comes to know of the person what they did not know. */
export const disclosed = effect({
  name: 'disclosed',
  says: 'Somebody comes to know of the person what they did not know.',
  fields: [
    'copies',
    'exceptions',
    'revealings',
    'communeHelp',
    'communityTalks',
    'planningMeetings',
    'missingSteps',
    'planReadings',
  ],
});

export type Disclosed = {
  readonly 'disclosed.copy': Asked;
  readonly 'disclosed.whereabouts-asked': Asked;
  readonly 'disclosed.exception-asked': Told<typeof exception>;
  readonly 'disclosed.agreed': Asked;
  readonly 'disclosed.commune': object;
  readonly 'disclosed.community': Told<typeof communityTalk>;
  readonly 'disclosed.providers': Told<typeof planningMeeting>;
  readonly 'disclosed.search': Told<typeof missingStep>;
  readonly 'disclosed.plan': Told<typeof planReading>;
};
