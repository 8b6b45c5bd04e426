import type { Invariant } from './story.ts';
import { earlier, hoursSince, lastDecision, lastOf } from './told.ts';

const hours = 72;
/** By so much clocks differ: what came no later is of the hour that it says. Hours. */
const clocks = 6 / 60;

export const aYesHasTimeBehindIt: Invariant = {
  row: 'R062',
  says: 'In no history does something rest on a yes that was given before the person had time to think, unless the person asked to decide sooner; and nothing rests on a yes after a no.',
  after: ['ReintegrationStarted', 'CaseReferred'],
  near: ['DecisionTaken', 'InformedForDecision', 'EntryVouchedFor', 'CapacityAssessed'],
  broken: (story) => {
    const last = lastOf(story);
    const about = last.type === 'CaseReferred' ? 'referral' : 'reintegration';
    const decision = earlier(story, 'DecisionTaken').find(({ id }) => id === last.said['decision']);
    if (decision === undefined) return ['nothing was decided'];
    const told = earlier(story, 'InformedForDecision').filter(({ said }) => said['about'] === about);
    const papers = [...told, decision].map(({ id }) => id);
    const vouched = earlier(story, 'EntryVouchedFor').some(({ said }) => papers.includes(String(said['entry'])));
    const had =
      told.some((one) => hoursSince(one, decision) >= hours - clocks) ||
      decision.said['askedSoonerAt'] !== undefined ||
      decision.said['notConsulted'] !== undefined ||
      vouched;
    return [
      ...(had ? [] : ['there was no time to think']),
      ...(lastDecision(story, about)?.said['answer'] === 'do-it' ? [] : ['the last word on it is no yes']),
    ];
  },
};
