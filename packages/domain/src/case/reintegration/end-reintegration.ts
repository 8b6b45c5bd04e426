import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { ending } from './track.ts';

/** The person does not stay there; the trial and its reviews stay written. */
export const endReintegration = caseCommand({
  event: 'ReintegrationEnded',
  as: 'record',
  effects: { 'left.reintegration': asSaid },
  path: 'reintegration-endings',
  group: 'reintegration',
  said: ending,
  words: { section: 'whereabouts', shape: () => ({ what: text(2000).optional() }) },
  into: 'endings',
});

/* @__PURE__ */ documented(endReintegration, {
  says: 'The person does not stay there; what was tried stays written.',
  example: { reintegration: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70', reason: 'her-wish' },
  walked: { refusedBy: 'entry-speaks-of-one-in-the-file' },
});
