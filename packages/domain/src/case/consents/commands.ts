import { giveConsent } from './give-consent.ts';

/** What she agrees to and what she refuses: Standards 6.3(b). */
export const consentCommands = { giveConsent } as const;
