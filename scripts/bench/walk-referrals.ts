import { created, done } from './done.ts';
import { type As, consentTo } from './walk-border.ts';

const person = {
  sex: 'female',
  citizenship: 'VN',
  language: 'vi',
  services: ['accommodation'],
  consent: consentTo('case-file'),
  sections: { identity: { name: { latin: 'Another Invented Person' }, age: { birth: '1990' } } },
};

/** A partner refers three people: one is read and taken, one is not taken, one is taken back. */
export async function walkReferrals(as: As): Promise<void> {
  const [partner, worker] = [as('provider'), as('case-worker')];
  const refer = (id: string) => created(partner.post('/referrals', { ...person, external: { system: 'primero', id } }));
  const [taken, declined, back] = [await refer('W-1'), await refer('W-2'), await refer('W-3')];
  for (const by of [partner, worker]) await done(by.read('/referrals'));
  await done(worker.read(`/referrals/${taken}`));
  await created(worker.post('/cases', { from: 'referral', referral: taken }));
  await done(worker.post(`/referrals/${declined}/refusals`, { reason: 'no-place' }, { ifMatch: 1 }));
  await done(partner.post(`/referrals/${back}/withdrawals`, { reason: 'sent-in-error' }, { ifMatch: 1 }));
}
