import type { Fact } from '@homeward/domain/report/fact';
import { putFact } from '@homeward/store/facts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';

/** A fact as the streams write it: somebody was referred inside the country. */
export async function domesticFact({ cloud }: Running, id: string, at: string): Promise<void> {
  const person = { sex: 'female', age: 'adult', ageGroup: '25+', exploitation: [] } as const;
  const fact: Fact = {
    type: 'referred',
    id,
    at,
    recordedAt: at,
    country: 'KH',
    corridor: 'KH-KH',
    channel: 'domestic',
    ...person,
    exploitation: [],
  };
  await putFact(adminStore(cloud), fact);
}
