import { mayBeKept } from '../case/movement/standing-holds.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';

export const onlyAChildIsKept = effectRule({
  name: 'only-a-child-is-kept',
  says: 'Nobody but a child is kept against their will, and nobody is kept on after coming of age.',
  restsOn: ['Standards 6.11(c)', 'Standards 6.11(d)', 'Policy IV (freedom of movement)'],
  basis: 'text',
  before: ['held.begins', 'held.reviewed'],
  naming: () => ({ reason: 'other-danger' as const }),
  // Standards 6.11(c): "Adult victims shall not be held against their will." To end it is open to everybody.
  breaches: ({ file, effect, recordedAt }) => {
    const keeps = 'reason' in effect || effect.outcome === 'continues';
    // From now on, whatever day it is dated to: nobody is kept from their childhood into the days of an adult.
    return keeps && !mayBeKept(file, recordedAt) ? ['adult-is-free'] : [];
  },
});

/* @__PURE__ */ quoted(
  onlyAChildIsKept,
  'Adult victims shall not be held against their will',
  'A shelter may keep a child victim against his/her will',
  'the right of the victim to live and move with freedom within their country of citizenship',
);
