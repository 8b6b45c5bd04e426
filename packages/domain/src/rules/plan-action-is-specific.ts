import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const planActionIsSpecific = effectRule({
  name: 'plan-action-is-specific',
  says: 'Each step of a plan says what is to come of it, who is responsible and by when.',
  restsOn: ['Standards 7.5(d)'],
  basis: 'text',
  before: ['planned.step'],
  // "specific outlining expected efficacy, achievements, the responsibility of service providers and expected timeframes"
  breaches: ({ effect: { outcome, responsible, due } }) => [
    ...(outcome === undefined ? ['outcome-missing'] : []),
    ...(responsible === undefined ? ['responsible-missing'] : []),
    ...(due === undefined ? ['due-day-missing'] : []),
  ],
});

/* @__PURE__ */ quoted(
  planActionIsSpecific,
  'Case plans shall be specific outlining expected efficacy, achievements, the responsibility of service providers and expected timeframes',
);
