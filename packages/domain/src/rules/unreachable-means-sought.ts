import { heardOf } from '../case/breaches/heard-of.ts';
import { fruitlessAttempts } from '../case/closing/contact.ts';
import { spaced } from '../case/spaced.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { cambodia } from '../settings/cambodia.ts';

// "all steps to try and contact the victim through family and other service providers"
const through = ['family', 'provider'] as const;

export const unreachableMeansSought = effectRule({
  name: 'unreachable-means-sought',
  says: 'Who cannot be reached is sought often, days apart and in several ways, through family and other services too, before the case closes.',
  restsOn: ['Standards 7.10(c)'],
  basis: 'text',
  before: ['case-ends'],
  when: { reason: 'unreachable' },
  breaches: ({ file, effect, at }) => {
    if (effect.reason !== 'unreachable') return [];
    const tried = fruitlessAttempts(file).filter((one) => Date.parse(one.at) <= Date.parse(at));
    const made = tried.filter(({ answer }) => answer === 'no-answer');
    // "all steps to try": what is tried again in the same hour is one step.
    const steps = spaced(made, cambodia.contactAttemptsApart.value, undefined, (one) => heardOf(file, one));
    const ways = new Set(made.map(({ channel }) => channel));
    const untried = through.filter((way) => tried.every(({ channel }) => channel !== way));
    return [
      ...(steps.length < cambodia.contactAttempts.value ? ['too-few-attempts'] : []),
      ...(ways.size < cambodia.contactChannels.value ? ['too-few-ways'] : []),
      ...untried.map((way) => `not-tried:${way}`),
    ];
  },
});

/* @__PURE__ */ quoted(
  unreachableMeansSought,
  'take all steps to try and contact the victim through family and other service providers before closing the case',
);
