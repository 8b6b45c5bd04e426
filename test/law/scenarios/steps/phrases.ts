import { atTheBorder } from './at-the-border.ts';
import { atTheOffice } from './at-the-office.ts';
import { beforeAJourney } from './before-a-journey.ts';
import { betweenStates } from './between-states.ts';
import { histories } from './histories.ts';
import { ofAProvider } from './of-a-provider.ts';
import { onACase } from './on-a-case.ts';
import { onAHandover } from './on-a-handover.ts';
import { outcomes } from './outcomes.ts';
import type { Phrase } from './phrase.ts';

/** All that a scenario may say. */
export const phrases: readonly Phrase[] = [
  ...onACase,
  ...histories,
  ...atTheBorder,
  ...beforeAJourney,
  ...onAHandover,
  ...ofAProvider,
  ...betweenStates,
  ...atTheOffice,
  ...outcomes,
];
