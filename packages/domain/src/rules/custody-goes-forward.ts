import { rule, technical } from '../law/rule.ts';

export const custodyGoesForward = rule({
  name: 'custody-goes-forward',
  says: 'What moves the person on is not dated before their last move: at every minute somebody is responsible for them.',
  ...technical,
  breaches: (lastMoved: string, occurredAt: string) =>
    Date.parse(occurredAt) < Date.parse(lastMoved) ? ['before-she-was-there'] : [],
});
