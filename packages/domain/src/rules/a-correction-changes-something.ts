import { rule, technical } from '../law/rule.ts';

export const aCorrectionChangesSomething = rule({
  name: 'a-correction-changes-something',
  says: 'A correction says something else than what stands.',
  ...technical,
  breaches: (changed: readonly string[]) => (changed.length > 0 ? [] : ['nothing-changed']),
});
