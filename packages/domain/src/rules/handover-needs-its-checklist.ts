import { rule } from '../law/rule.ts';

export const handoverNeedsItsChecklist = rule({
  name: 'handover-needs-its-checklist',
  says: 'An act of a handover is done only when every required checklist item that guards it is done, or stands as missing because an adult is in danger and both sides hurry.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (open: readonly string[]) => open,
});
