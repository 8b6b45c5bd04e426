import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

const followUp = ['follow-up-type-1', 'follow-up-type-2'];

export const thePhasesOfTheDirectiveFollowEachOther: Invariant = {
  row: 'R128',
  says: 'In no history is a reintegration followed up under the directive that has not begun under it.',
  after: ['DirectivePhaseOpened'],
  near: ['DirectivePhaseOpened', 'DirectivePhaseClosed', 'ReintegrationStarted'],
  broken: (story) => {
    const { phase } = lastOf(story).said;
    const phases = earlier(story, 'DirectivePhaseOpened').map(({ said }) => said['phase']);
    return unless(!followUp.includes(String(phase)) || phases.includes('reintegration'), 'no reintegration has begun');
  },
};
