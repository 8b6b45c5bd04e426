import { passedOn } from '@homeward/domain/arrival/arrival';
import * as z from 'zod';
import { receipt } from './record.ts';

/** An act on an arrival; `passedOn` says that the person’s file is open and that it went there, where the case worker reads it. */
export const onArrival = z.lazy(() => z.strictObject({ ...receipt.shape, passedOn: passedOn.optional() }));
