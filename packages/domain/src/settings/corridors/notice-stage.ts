import * as z from 'zod';

/** The steps of a return at which somebody of the other side, or of both, hears by mail. */
export const noticeStage = z.enum([
  'proposal',
  'plan',
  'before-the-journey',
  'departure',
  'at-the-gate',
  'change',
  'correspondence',
  'arrival',
  'afterwards',
]);
export type NoticeStage = z.infer<typeof noticeStage>;

/** Whose contacts a notice may reach; `mission-elsewhere` has no desk here. */
export const noticed = z.enum(['transit', 'casework', 'counterpart', 'embassy', 'mission-elsewhere']);
export type Noticed = z.infer<typeof noticed>;

/** What a mail may say; what a copy may hold is of the handover's sheet. Nothing else is known to either. */
export const inAMail = z.enum(['date', 'gate']);
export const inACopy = z.enum(['name', 'birthYear', 'document', 'place', 'exceptions', 'unknown']);
