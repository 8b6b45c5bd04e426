import type { ImmediateNeed } from '../case/clear.ts';
import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

const critical: readonly ImmediateNeed[] = ['doctor', 'counsellor'];

export const interviewWaitsForCare = ruleAnywhere({
  name: 'interview-waits-for-care',
  says: 'A screening interview begins only after critical medical and psychological care was given.',
  restsOn: ['Standards 7.1(f)'],
  basis: 'text',
  before: ['questioned.interview', 'questioned.screening'],
  // With care as at the last interview.
  naming: ({ needs, interviews }) => ({ needs, needsMet: interviews.at(-1)?.needsMet ?? [] }),
  breaches: ({ effect: { needs, needsMet } }) =>
    needs.filter((need) => critical.includes(need) && !needsMet.includes(need)).map((need) => `need-open:${need}`),
});

/* @__PURE__ */ quoted(
  interviewWaitsForCare,
  'The victim identification interview shall not commence until critical medical and psychological recovery services have been delivered',
);
