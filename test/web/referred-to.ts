import { answerOf } from '../domain/made.ts';
import { post } from './fake/seed.ts';
import type { World } from './fake/world.ts';

/** Somebody whom the partner of this stage referred: the person waits for casework. */
function referredTo(world: World, number: string, citizenship = 'VN', more: object = {}): string {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const needs = { note: 'Asked us for a bed.' };
  return post(world, 'provider', 'partner/referrals', {
    sex: 'female',
    citizenship,
    language: 'km',
    needs: ['safety'],
    services: ['accommodation'],
    consent,
    sections: { identity: { name: { local: 'សុខ ស្រីមុំ', latin: 'Invented Person' }, age: { birth: '1991' } }, needs },
    external: { system: 'own', id: number },
    ...more,
  }).id;
}

/** The pages of whom a partner referred: at its own desk, and at casework. One is overdue. */
export function pagesOfReferrals(world: World): readonly (readonly [role: string, path: string])[] {
  const id = referredTo(world, 'R-1');
  const aWeekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString();
  referredTo(world, 'R-2', 'VN', { occurredAt: aWeekAgo, lateReason: 'no-signal' });
  return [
    ['provider', '/referrals'],
    ['provider', '/referrals/new'],
    ['case-worker', `/cases/referred/${id}`],
  ];
}
