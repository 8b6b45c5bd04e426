import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { takingPart } from './track.ts';

/** Whether the person takes part in a trial: an informed choice, which no service depends on (Standards 6.7(c)). */
export const chooseTakingPart = caseCommand({
  event: 'TakingPartChosen',
  as: 'record',
  effects: { 'decided.taking-part': asSaid },
  path: 'choices-to-take-part',
  group: 'justice',
  said: takingPart,
  words: { section: 'legal', shape: () => ({ wish: text(2000).optional() }) },
  into: 'takingPart',
});

/* @__PURE__ */ documented(chooseTakingPart, {
  says: 'Whether the person takes part in proceedings; no service depends on it.',
  example: { choice: 'not-now', preparation: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63' },
});
