import * as z from 'zod';
import { answer } from './answer.ts';

/** What the answers of others leave in the state of a case. */
export const answersTrack = () => ({ answers: z.array(answer()).default([]) });
