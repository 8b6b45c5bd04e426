import { assumed, stated } from './setting.ts';

/** What the overseer's and the task force's clocks count with, beside `cambodia.ts`. */
export const oversight = {
  firstReminder: assumed(30, 'days', 'before something yearly, or a follow-up, falls due, when it is told first'),
  providerReturn: assumed(1, 'years', 'after which an organisation reports to the Ministry again, Policy VII.2(c)'),
  planOfAction: stated(2, 'years', 'Policy 062 of 31 August 2009, VII.3.a(1)', '2009-08-31'),
  planReminder: assumed(90, 'days', 'before a national plan ends, when the next one is to be prepared'),
  committee: stated(1, 'years', 'Policy 062 of 31 August 2009, VII.3.a(4)', '2009-08-31'),
  negotiationRests: assumed(60, 'days', 'after the last step of a negotiation, when the task force is reminded of it'),
  lookedAtKept: assumed(12, 'times', 'looks at one provider that stay in view, of each kind'),
  mendedKept: assumed(48, 'times', 'findings that are mended and stay in view'),
} as const;
