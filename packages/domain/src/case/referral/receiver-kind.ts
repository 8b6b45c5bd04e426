import { recipientKind } from '../../consent/consent.ts';

/** Kinds of receivers of a referral: those she is asked about before anything of her goes to them. */
export const receiverKind = recipientKind.extract([
  'shelter',
  'ngo',
  'hospital',
  'police',
  'receiving-authority',
  'commune',
]);
