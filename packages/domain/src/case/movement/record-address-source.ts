import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { addressSource } from './track.ts';

/** One source of the address she is to go home to (checklist KV2): a wrong one makes the other side begin anew. */
export const recordAddressSource = caseCommand({
  event: 'AddressSourceRecorded',
  path: 'address-sources',
  group: 'reintegration',
  said: addressSource,
  words: { section: 'whereabouts', shape: () => ({ address: text(500).optional() }) },
  into: 'homeSources',
});
