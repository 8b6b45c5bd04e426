import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { discrepancy } from './track.ts';

/**
 * A belonging is gone or broken: the owner’s word and the keeper’s stand side by side, and neither corrects the other.
 */
export const nameDiscrepancy = caseCommand({
  event: 'DiscrepancyNamed',
  as: 'record',
  effects: { 'belongings-kept.difference': asSaid },
  path: 'discrepancies',
  group: 'reception',
  said: discrepancy,
  on: ['open', 'closed'],
  words: { section: 'needs', shape: () => ({ she: text(2000).optional(), keeper: text(2000).optional() }) },
  into: 'discrepancies',
});

/* @__PURE__ */ documented(nameDiscrepancy, {
  says: 'Something of the person’s is gone or broken; both sides say what of it.',
  example: {
    list: '0199a7e2-8c18-7a10-9c11-0a3f5b2c4d60',
    items: [{ what: 'money', count: 1 }],
    she: 'missing',
    keeper: 'does-not-know',
  },
});
