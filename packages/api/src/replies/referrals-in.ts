import { referralInLine } from '@homeward/domain/case/referred-in/referral-in';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { opened, versioned } from './record.ts';

export const referralList = z.lazy(() =>
  pageOf(referralInLine.unwrap().omit({ ageGroup: true, childUntil: true }).extend(versioned)),
);

export const referralView = z.lazy(() => z.strictObject({ id: z.string(), from: z.string(), sections: opened }));
