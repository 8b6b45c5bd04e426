/**
 * Commands on a case with a handler of their own: asked about an arrival or a case by one operation; more than an
 * entry; or judged with what the directory or the list of seats knows.
 */
export const withTheirOwnHandler = [
  'giveConsent',
  'withdrawConsent',
  'openOwnRecord',
  'approve',
  'shareDisclosure',
  'revealWhereabouts',
  'shareWithoutConsent',
  'takeInAnswer',
  'writeSection',
  'assignCentre',
  'blockContactForCase',
  'referCase',
  'admitToShelter',
  'mergeCases',
  'unmergeCases',
  'askReassignment',
] as const;
export type WithItsOwnHandler = (typeof withTheirOwnHandler)[number];
