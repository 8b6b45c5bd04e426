import { giveConsent } from './give-consent.ts';
import { withdrawConsent } from './withdraw-consent.ts';

/** What she agrees to, what she refuses and what she takes back: Standards 6.3(b). */
export const consentCommands = { giveConsent, withdrawConsent } as const;
