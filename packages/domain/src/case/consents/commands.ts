import { giveConsent } from './give-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** What the person agrees to, refuses and takes back: Standards 6.3(b). */
export const consentCommands = { giveConsent, withdrawConsent } as const;
