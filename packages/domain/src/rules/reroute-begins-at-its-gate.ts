import { rule } from '../law/rule.ts';

export const rerouteBeginsAtItsGate = rule({
  name: 'reroute-begins-at-its-gate',
  says: 'Only what is to go through a gate and has not left yet is sent another way from there.',
  restsOn: ['Standards 6.11(a)'],
  basis: 'local',
  breaches: (handover: string, isToGoThere: boolean) => (isToGoThere ? [] : [`handover:${handover}`]),
});
