import { assumed } from './setting.ts';

/** What is counted of gates. No text gives a figure. */
export const gateFigures = {
  /** How far ahead one looks at what goes through a gate, when nobody says it. */
  lookAhead: assumed(7, 'days', 'a week is what one plans'),
  /** How many reports of a gate are kept with it; older ones are in its events. */
  reportsKept: assumed(30, 'times', 'a month of daily reports'),
};
