import type { SheetFact } from '../case/clear.ts';
import { rule } from '../law/rule.ts';

export const sheetSaysWhatIsRequired = rule({
  name: 'sheet-says-what-is-required',
  says: 'A handover is proposed and confirmed only over a sheet that says all that its corridor requires of the person, or says with a reason that it is unknown.',
  restsOn: ['Policy VI.b', 'Standards 11(1)'],
  basis: 'local',
  breaches: (required: readonly SheetFact[], says: readonly SheetFact[]) =>
    required.filter((fact) => !says.includes(fact)).map((fact) => `sheet-lacks:${fact}`),
});
