import { agreeToPublication } from './agree-to-publication.ts';
import { recordIdentityBreach } from './record-identity-breach.ts';
import { withdrawFromPublication } from './withdraw-from-publication.ts';

/** Standards 12 and 6.3(f): what may be published of the person, and what was published without their consent. */
export const mediaCommands = { agreeToPublication, withdrawFromPublication, recordIdentityBreach } as const;
