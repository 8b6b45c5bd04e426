import { rule } from '../law/rule.ts';

export const scheduleKeepsNoticePeriods = rule({
  name: 'schedule-keeps-notice-periods',
  says: 'A day is fixed so that whoever has to be told before it can be told in time, or a reason says why it hurries.',
  restsOn: ['Policy VI.b'],
  basis: 'local',
  breaches: (late: readonly string[], hurry: string | undefined) =>
    hurry === undefined ? late.map((step) => `too-soon-for:${step}`) : [],
});
