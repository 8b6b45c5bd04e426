import { rule } from '../law/rule.ts';

export const scheduleNeedsBothSides = rule({
  name: 'schedule-needs-both-sides',
  says: 'A date is fixed by two acts: one side proposes, the other accepts.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (actingSide: string, awaits: string) => (actingSide === awaits ? [] : [`awaits:${awaits}`]),
});
