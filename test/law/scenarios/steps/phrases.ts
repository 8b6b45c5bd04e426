import { histories } from './histories.ts';
import { onACase } from './on-a-case.ts';
import { outcomes } from './outcomes.ts';
import type { Phrase } from './phrase.ts';

/** All that a scenario may say. */
export const phrases: readonly Phrase[] = [...onACase, ...histories, ...outcomes];
