import { blockContactForCase } from './block-contact.ts';
import { endDisclosure } from './end-disclosure.ts';
import { revealWhereabouts } from './reveal-whereabouts.ts';
import { shareDisclosure } from './share-disclosure.ts';
import { shareWithoutConsent } from './share-without-consent.ts';
import { tellOfCopy } from './tell-of-copy.ts';

/** Who else gets something of the file: Standards 6.3, 11(7). */
export const disclosureCommands = {
  shareDisclosure,
  revealWhereabouts,
  tellOfCopy,
  endDisclosure,
  blockContactForCase,
  shareWithoutConsent,
} as const;
