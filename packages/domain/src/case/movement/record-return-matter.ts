import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { returnMatter } from './return-matter.ts';

/**
 * Money, papers or an order that the journey waits for, and how each stands (Standards 6.11(a)). Numbers and amounts
 * stand sealed.
 */
export const recordReturnMatter = caseCommand({
  event: 'ReturnMatterRecorded',
  as: 'record',
  effects: {},
  path: 'return-matters',
  group: 'reintegration',
  settles: ['what-holds-her-is-looked-at-again', 'protection-order-is-watched'],
  said: returnMatter,
  words: {
    section: 'travel',
    shape: () => ({ number: text(100).optional(), amount: text(100).optional(), paper: text(500).optional() }),
  },
  into: 'returnMatters',
});

/* @__PURE__ */ documented(recordReturnMatter, {
  says: 'Money, papers or an order of protection that the return waits for, and how each stands.',
  example: {
    matter: { kind: 'document', of: 'emergency-certificate', status: 'there', until: '2026-06-30' },
    words: { number: 'Invented 0001' },
  },
  walked: { after: 'recordReturnDelay' },
});
