import * as z from 'zod';
import { timing } from '../../command.ts';
import { text } from '../../text.ts';
import { recordsRequest } from '../rights/track.ts';
import { correctionRequest } from './track.ts';

/** What is sent at her own window (Standards 11(9)). No body names a case: it is the one of the window, and so is the language. */
export const enterOwnRecordBody = z.lazy(() => z.strictObject({ code: z.string().min(1).max(20), ...timing.shape }));

/** She has seen enough. */
export const leaveOwnRecordBody = z.lazy(() => z.strictObject({ ...timing.shape }));

/** Of which records she wants a copy. */
export const requestCopyBody = z.lazy(() => z.strictObject({ records: recordsRequest().records, ...timing.shape }));

/** Which part is not right, and what she says to it in her own words. */
export const requestCorrectionBody = z.lazy(() =>
  z.strictObject({
    about: correctionRequest().about,
    words: z.strictObject({ correction: text(4000) }),
    ...timing.shape,
  }),
);
