import { rule, technical } from '../law/rule.ts';

export const rerouteIsOneAct = rule({
  name: 'reroute-is-one-act',
  says: 'As many handovers are sent another way at once as one act holds, each of them once: all of them go, or none.',
  ...technical,
  breaches: (handovers: readonly string[], writes: number, most: number) => [
    ...[...new Set(handovers.filter((one, at) => handovers.indexOf(one) !== at))].map((one) => `handover:${one}`),
    ...(writes > most ? [`too-many:${writes - most}`] : []),
  ],
});
