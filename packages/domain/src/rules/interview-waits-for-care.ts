import type { ImmediateNeed } from '../case/clear.ts';
import { quoted } from '../law/quoted.ts';
import { rule } from '../law/rule.ts';

const critical: readonly ImmediateNeed[] = ['doctor', 'counsellor'];

export const interviewWaitsForCare = rule({
  name: 'interview-waits-for-care',
  says: 'A screening interview begins only after critical medical and psychological care was given.',
  restsOn: ['Standards 7.1(f)'],
  basis: 'text',
  breaches: (needs: readonly ImmediateNeed[], met: readonly ImmediateNeed[]) =>
    needs.filter((need) => critical.includes(need) && !met.includes(need)).map((need) => `need-open:${need}`),
});

/* @__PURE__ */ quoted(
  interviewWaitsForCare,
  'The victim identification interview shall not commence until critical medical and psychological recovery services have been delivered',
);
