import { answerOf } from '../../domain/made.ts';
import { post } from './seed.ts';
import type { RealStage } from './stage.ts';

/** Somebody whom the partner of this stage referred: the person waits for casework. */
export async function referredTo(
  stage: RealStage,
  number: string,
  citizenship = 'VN',
  more: object = {},
): Promise<string> {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { local: 'សុខ ស្រីមុំ', latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = {
    sex: 'female',
    citizenship,
    language: 'km',
    needs: ['safety'],
    services: ['accommodation'],
    consent,
    sections: { identity, needs: { note: 'Asked us for a bed.' } },
    external: { system: 'own', id: number },
    ...more,
  };
  return (await post(stage, 'provider', 'partner/referrals', body)).id;
}

/** The pages of whom a partner referred: at its own desk, and at casework. One is overdue. */
export async function pagesOfReferrals(stage: RealStage): Promise<readonly (readonly [role: string, path: string])[]> {
  const id = await referredTo(stage, 'R-1');
  const aWeekAgo = new Date(Date.now() - 7 * 86_400_000).toISOString();
  await referredTo(stage, 'R-2', 'VN', { occurredAt: aWeekAgo, lateReason: 'no-signal' });
  return [
    ['provider', '/referrals'],
    ['provider', '/referrals/new'],
    ['case-worker', `/cases/referred/${id}`],
  ];
}
