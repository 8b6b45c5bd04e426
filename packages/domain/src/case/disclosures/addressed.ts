import { dayOf } from '../../time.ts';
import type { CaseState } from '../case.ts';
import { isCorrected } from '../identification/corrected.ts';
import type { Asked } from './copy.ts';
import { deskOf } from './receiver.ts';

type Party = Pick<Asked, 'to' | 'country' | 'organisation'>;
type Addressing = Pick<CaseState, 'copies' | 'referrals' | 'referralAnswers' | 'corrections'>;

/**
 * Whether something of the case is addressed to a party by now: a living copy, the sheet of a handover under way, or a
 * referral that the party has not declined and the person has not taken back.
 */
export function isAddressed(file: Addressing, party: Party, at: string): boolean {
  return hasACopy(file, party, at) || hasAReferral(file, party);
}

function hasACopy({ copies }: Addressing, { to, country, organisation }: Party, at: string): boolean {
  return copies.some(
    (one) =>
      one.status === 'alive' &&
      (one.until === undefined || one.until >= dayOf(at)) &&
      one.country === country &&
      // A handover's sheet is for a whole desk, unless it is read through a link.
      (one.handover === undefined || one.desk === 'border'
        ? one.organisation === organisation
        : one.desk === deskOf(to)),
  );
}

function hasAReferral(file: Addressing, { organisation }: Party): boolean {
  const declined = file.referralAnswers.filter(({ answer }) => answer === 'declined').map(({ referral }) => referral);
  return file.referrals.some(
    ({ id, to, withdrawn }) =>
      to === organisation && withdrawn === undefined && !declined.includes(id) && !isCorrected(file, id),
  );
}
