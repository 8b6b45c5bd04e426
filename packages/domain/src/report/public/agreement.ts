import type { Corridor } from '../../case/clear.ts';
import { knownAgreements } from '../../settings/known/agreements.ts';
import { partnerOf } from '../facts-of.ts';
import type { PublicEdition } from './edition.ts';

/** Whether an agreement on trafficking is on file between the two countries of a corridor; a table without one says so. */
export function agreementOn(corridor: Corridor): PublicEdition['agreement'] {
  const partner = partnerOf(corridor);
  if (partner === 'KH') return 'none-needed';
  const onFile = knownAgreements.some((one) => one.with === partner && one.about === 'trafficking');
  return onFile ? 'named-in-the-policy' : 'no-agreement-on-file';
}
