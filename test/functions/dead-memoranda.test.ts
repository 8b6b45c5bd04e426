import { providerWrite } from '@homeward/store/providers';
import { afterAll, describe, expect, test } from 'vitest';
import { underAMemorandum } from '../domain/under-a-memorandum.ts';
import { at } from '../law/hard-acts/life.ts';
import type { Item } from './desks-in-process.ts';
import { openHardActs, saying } from './hard-acts/stage.ts';

const houses = ['signed-house', 'state-house'].map((id) => [id, 'shelter', 'KH'] as const);
const { plant, open, acts, does, stop } = await openHardActs(...houses, ['helper', 'ngo', 'KH']);
afterAll(stop);

const monday = (time: string) => at('2026-03-02', time);
for (const id of ['signed-house', 'helper']) {
  const { memorandum, ...provider } = underAMemorandum(id);
  await plant(providerWrite({ ...provider, memorandum: { ...memorandum, until: '2026-02-01' } } as never) as Item);
}
/** Of a day on which the paper was in force, written down now. */
const datedBack = { occurredAt: at('2026-01-20', '09:00'), lateReason: 'from-paper' };

describe('Standards 5: a paper counts as it stands when something is let happen', () => {
  test('a shelter whose memorandum is over takes nobody in, by a date of before neither; one that needs none does', async () => {
    const file = await open(at('2026-01-10', '09:00'));
    const admission = (shelter: string, more: object = {}) =>
      acts(file, 'admitToShelter', { shelter, reason: 'own-choice', ...more }, monday('10:00'));
    for (const more of [{}, datedBack])
      expect((await admission('signed-house', more)).body).toMatchObject({
        code: 'helpers-work-under-a-memorandum',
        breaches: ['memorandum-over'],
      });
    expect((await admission('state-house')).status).toBeLessThan(300);
  });

  test('nor does a date of before copy anything to a helper whose memorandum is over', async () => {
    const file = await open(at('2026-01-10', '09:00'));
    const yes = saying('ngo', true, { organisation: 'helper', for: 'care' });
    await does(file, 'giveConsent', { consent: yes }, at('2026-01-11', '09:00'));
    const copy = { to: 'ngo', country: 'KH', organisation: 'helper', for: 'care', sections: ['identity'] };
    expect((await acts(file, 'shareDisclosure', { ...copy, ...datedBack }, monday('10:00'))).body).toMatchObject({
      code: 'helpers-work-under-a-memorandum',
      breaches: ['memorandum-over'],
    });
  });
});
