import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { addressSource } from './track.ts';

/** One source of the address to go home to (checklist KV2): a wrong one makes the other side begin anew. */
export const recordAddressSource = caseCommand({
  event: 'AddressSourceRecorded',
  as: 'record',
  effects: {},
  path: 'address-sources',
  group: 'reintegration',
  said: addressSource,
  words: { section: 'whereabouts', shape: () => ({ address: text(500).optional() }) },
  into: 'homeSources',
});

/* @__PURE__ */ documented(recordAddressSource, {
  says: 'What one source says of the address the person goes home to; two that say the same verify it.',
  example: { source: 'commune', says: 'same', words: { address: 'Invented Village' } },
});
