import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { activity } from './track.ts';

/**
 * What the person took part in, or chose not to (Standards 7.7(c), (e), (g)). Declining changes nothing else in the
 * case.
 */
export const recordActivity = caseCommand({
  event: 'ActivityRecorded',
  as: 'record',
  effects: { 'served.activity': asSaid },
  path: 'activities',
  group: 'recovery',
  said: activity,
  words: { section: 'needs', shape: () => ({ remark: text(1000).optional() }) },
  into: 'activities',
});

/* @__PURE__ */ documented(recordActivity, {
  says: 'What the person took part in, or chose not to.',
  example: { kind: 'life-skills', chosenBy: 'herself', answer: 'took-part', madeFor: 'anybody' },
});
