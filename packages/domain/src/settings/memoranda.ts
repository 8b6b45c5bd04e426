import { assumed } from './setting.ts';

/** When an organisation hears that its memorandum with the Ministry ends. No text of the law gives a figure. */
export const memoranda = {
  firstWarning: assumed(90, 'days', 'before a memorandum ends, when its organisation is told first'),
  lastWarning: assumed(30, 'days', 'before a memorandum ends, when its organisation is told again'),
} as const;
