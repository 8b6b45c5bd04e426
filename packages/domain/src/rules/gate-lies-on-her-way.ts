import { type GatePlate, leadsTo } from '../directory/gate.ts';
import { rule, technical } from '../law/rule.ts';
import type { FarCountry } from '../people/actor.ts';

type Way = { readonly country: FarCountry; readonly mode: 'land' | 'air'; readonly stated: boolean };

export const gateLiesOnHerWay = rule({
  name: 'gate-lies-on-her-way',
  says: 'The person goes by a gate between the two countries of the handover, by land where it is a road and by air where it is an airport.',
  ...technical,
  breaches: (gate: Pick<GatePlate, 'between' | 'mode'> | undefined, { country, mode, stated }: Way) => {
    if (gate === undefined || stated) return [];
    return [
      ...(leadsTo(gate, country) ? [] : [`country:${country}`]),
      ...(gate.mode === mode ? [] : [`mode:${gate.mode}`]),
    ];
  },
});
