import { rule, technical } from '../law/rule.ts';

export const rerouteBeginsAtItsGate = rule({
  name: 'reroute-begins-at-its-gate',
  says: 'Only what is to go through a gate and has not left yet is sent another way from there.',
  ...technical,
  breaches: (handover: string, isToGoThere: boolean) => (isToGoThere ? [] : [`handover:${handover}`]),
});
