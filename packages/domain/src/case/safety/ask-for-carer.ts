import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { carerWish } from './track.ts';

/** Whether the person wants women or men as carers (Standards 6.1(e)). */
export const askForCarer = caseCommand({
  event: 'CarerAskedFor',
  as: 'record',
  effects: {},
  path: 'carer-wishes',
  group: 'safety',
  said: carerWish,
  into: 'carerWishes',
});

/* @__PURE__ */ documented(askForCarer, {
  says: 'Whether the person wants a woman or a man as carer.',
  example: { wish: 'woman' },
});
