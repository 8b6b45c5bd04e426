import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { communeHelp } from './track.ts';

/** A commune chief or focal point helps, because the person agreed (Policy II.D). */
export const recordCommuneHelp = caseCommand({
  event: 'CommuneHelped',
  as: 'record',
  effects: { 'disclosed.commune': asSaid },
  path: 'commune-help',
  group: 'reintegration',
  said: communeHelp,
  into: 'communeHelp',
});

/* @__PURE__ */ documented(recordCommuneHelp, {
  says: 'A commune chief or focal point helps, because the person agreed.',
  example: { who: 'commune-chief', help: 'against-discrimination' },
});
