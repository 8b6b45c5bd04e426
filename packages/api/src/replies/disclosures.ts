import { receivedLine } from '@homeward/domain/case/disclosures/received-line';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { opened } from './record.ts';

export const disclosureList = z.lazy(() => pageOf(receivedLine.unwrap().omit({ organisation: true, handover: true })));

export const disclosureView = z.lazy(() => z.strictObject({ id: z.string(), sections: opened }));
