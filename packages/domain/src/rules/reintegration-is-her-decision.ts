import { saysYes } from '../case/decisions/says-yes.ts';
import { decidedNext } from '../case/reintegration/decided-next.ts';
import { effectRule } from '../law/effect-rule.ts';
import { dayOf } from '../time.ts';

export const reintegrationIsHerDecision = effectRule({
  name: 'reintegration-is-her-decision',
  says: 'Where and when a person is reintegrated is their own decision, or one taken in their place as the law allows: the last one on it is a yes to this place, from this day on.',
  restsOn: ['Standards 7.8(a)', 'Policy III (reintegration)'],
  basis: 'derived',
  before: ['reintegrated.trial'],
  naming: (file, at) => {
    const last = decidedNext(file, at);
    return { decision: last?.id, to: last?.reintegration?.to };
  },
  breaches: ({ file, effect, at, recordedAt }) => {
    const last = decidedNext(file, at);
    if (last === undefined || last.id !== effect.decision) return ['decision-missing'];
    // The person goes now, whatever day it is dated to: what they decided against it since holds.
    const since = decidedNext(file, recordedAt) ?? last;
    if (!saysYes(last) || !saysYes(since)) return ['she-decided-otherwise'];
    // "where and when reintegration will occur will depend on the victim's decision"
    const { to, from } = last.reintegration ?? {};
    return [
      ...(to === effect.to ? [] : ['not-the-place-she-chose']),
      ...(from !== undefined && from <= dayOf(at) ? [] : ['before-the-day-she-chose']),
    ];
  },
});
