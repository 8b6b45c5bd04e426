import { assumed } from './setting.ts';

/** How long and how often a one-time link to the minutes can be tried. No text of the law gives a figure. */
export const oneTimeLinks = {
  opensFor: assumed(2, 'hours', 'for which a one-time link opens the minutes of one handover at the gate'),
  wrongCodes: assumed(5, 'times', 'a wrong code is said before a one-time link is dead'),
} as const;
