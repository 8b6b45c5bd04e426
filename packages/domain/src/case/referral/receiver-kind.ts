import { recipientKind } from '../../consent/consent.ts';

/** Kinds of receivers of a referral: the person is asked about these before anything goes to them. */
export const receiverKind = recipientKind.extract([
  'shelter',
  'ngo',
  'hospital',
  'police',
  'receiving-authority',
  'commune',
]);
