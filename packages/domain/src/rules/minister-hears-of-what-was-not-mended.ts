import { ruleAnywhere } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { isFailed } from '../oversight/evolve-monitoring.ts';

export const ministerHearsOfWhatWasNotMended = ruleAnywhere({
  name: 'minister-hears-of-what-was-not-mended',
  says: 'The Minister is told of what a follow-up after three months found not mended.',
  restsOn: ['Standards 13 step 4'],
  basis: 'text',
  before: ['provider-judged.told-of'],
  breaches: ({ effect: { named, findings } }) => {
    const failed = findings.filter(isFailed).map(({ id }) => id);
    return named.every((one) => failed.includes(one)) ? [] : ['not-found-unmended'];
  },
});

/* @__PURE__ */ quoted(
  ministerHearsOfWhatWasNotMended,
  'If after three months, service providers still fail to abide by the minimum standards',
  'shall report this breach to the Minister of Social Affairs, Veterans and Youth Rehabilitation',
);
