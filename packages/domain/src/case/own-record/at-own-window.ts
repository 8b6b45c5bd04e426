import * as z from 'zod';
import { timing } from '../../command.ts';
import { text } from '../../text.ts';
import { recordsRequest } from '../rights/track.ts';
import { correctionRequest } from './track.ts';

/**
 * What the person sends at their own window (Standards 11(9)). No body names a case: the window does, and so the
 * language.
 */
export const enterOwnRecordBody = z.lazy(() => z.strictObject({ code: z.string().min(1).max(20), ...timing.shape }));

/** The person has seen enough. */
export const leaveOwnRecordBody = z.lazy(() => z.strictObject({ ...timing.shape }));

/** Of which records the person wants a copy. */
export const requestCopyBody = z.lazy(() => z.strictObject({ records: recordsRequest().records, ...timing.shape }));

/** Which part is not right, and what the person says to it in their own words. */
export const requestCorrectionBody = z.lazy(() =>
  z.strictObject({
    about: correctionRequest().about,
    words: z.strictObject({ correction: text(4000) }),
    ...timing.shape,
  }),
);
