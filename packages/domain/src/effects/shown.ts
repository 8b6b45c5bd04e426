import type { recordOpening } from '../case/own-record/track.ts';
import type { recordsAnswer } from '../case/rights/track.ts';
import { effect, type Told } from './effect.ts';

/** The person is shown what is written of them, all of it or less. */
export const shown = effect({
  name: 'shown',
  says: 'The person is shown what is written of them, all of it or less.',
  fields: ['recordAnswers', 'recordOpenings', 'childInformation', 'correctionAnswers'],
});

export type Shown = {
  readonly 'shown.records': Told<typeof recordsAnswer>;
  readonly 'shown.own-record': Told<typeof recordOpening>;
  readonly 'shown.less': object;
  readonly 'shown.correction': object;
};
