import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { legalAid } from './track.ts';

/** Who gives the person legal help, free of charge (Standards 6.7(b)). */
export const arrangeLegalAid = caseCommand({
  event: 'LegalAidArranged',
  as: 'record',
  effects: { 'served.need': asSaid },
  path: 'legal-aid',
  group: 'justice',
  settles: ['legal-aid-is-found'],
  said: legalAid,
  words: { section: 'legal', shape: () => ({ lawyer: text(300).optional() }) },
  into: 'legalAid',
});

/* @__PURE__ */ documented(arrangeLegalAid, {
  says: 'Who gives the person legal help, free of charge.',
  example: { need: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', provider: 'invented-legal-aid' },
});
