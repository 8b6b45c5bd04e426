import { answer } from '@homeward/domain/case/answers/answer';
import * as z from 'zod';
import { opened } from './record.ts';

export const answerList = z.lazy(() => z.strictObject({ items: z.array(answer()).readonly() }));

export const answerView = z.lazy(() => z.strictObject({ id: z.string(), from: z.string(), sections: opened }));
