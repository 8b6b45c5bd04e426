import * as z from 'zod';
import { answer } from './answer.ts';

/** What others sent back leaves this in the state of a case. */
export const answersTrack = () => ({ answers: z.array(answer()).default([]) });
