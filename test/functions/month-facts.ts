import type { Fact } from '@homeward/domain/report/fact';
import { putFact } from '@homeward/store/facts';
import { adminStore } from '../../scripts/demo/seed.ts';
import type { Running } from '../cloud/running.ts';

/**
 * A fact as the streams write it: somebody was referred inside the country. The clock seals a year once its facts were quiet for an
 * hour, so a fact of an earlier year was recorded just now.
 */
export async function domesticFact(
  { cloud }: Running,
  id: string,
  at: string,
  recordedAt = new Date().toISOString(),
): Promise<void> {
  const person = { sex: 'female', age: 'adult', ageGroup: '25+', exploitation: [] } as const;
  const fact: Fact = {
    type: 'referred',
    id,
    at,
    recordedAt,
    country: 'KH',
    corridor: 'KH-KH',
    channel: 'domestic',
    ...person,
    exploitation: [],
  };
  await putFact(adminStore(cloud), fact);
}
