import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const interviewIsSafe = ruleAnywhere({
  name: 'interview-is-safe',
  says: 'An interview begins only in a safe space, without suspects, and after a support person was offered.',
  restsOn: ['Standards 7.1(a)', 'Standards 7.1(b)', 'Standards 7.1(h)'],
  basis: 'text',
  before: ['questioned.interview', 'questioned.screening'],
  breaches: ({ effect: { setting } }) => [
    ...(setting.safeSpace ? [] : ['space-not-safe']),
    ...(setting.noSuspects ? [] : ['suspects-near']),
    ...(setting.supportOffered ? [] : ['support-person-not-offered']),
  ],
});

/* @__PURE__ */ quoted(
  interviewIsSafe,
  'A safe space for conducting the interview shall be ensured',
  'there is no direct contact between the victim and suspects or perpetrators',
  'The victims shall be given the opportunity to have a support person with them',
);
