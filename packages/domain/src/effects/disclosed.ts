import type { Asked } from '../case/disclosures/copy.ts';
import type { exception } from '../case/disclosures/track.ts';
import type { planningMeeting, planReading } from '../case/planning/track.ts';
import type { communityTalk } from '../case/reintegration/track.ts';
import type { missingStep } from '../case/safety/track.ts';
import type { ExportState } from '../interchange/export-state.ts';
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
  /** Which cases are to leave the platform, of those that the person works on. */
  readonly 'disclosed.export-asked': { readonly asked: readonly string[]; readonly known: readonly string[] };
  readonly 'disclosed.export': Pick<ExportState, 'answered' | 'by' | 'organisation'>;
  readonly 'disclosed.plan': Told<typeof planReading>;
};
