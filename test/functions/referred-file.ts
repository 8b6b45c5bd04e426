import { consentTo } from '../cloud/tale.ts';
import type { sharingIn } from './sharing-tale.ts';

/** Told in advance, decided by themselves, referred on their consent. */
export async function referred(sharing: ReturnType<typeof sharingIn>, consent: object = consentTo('ngo')) {
  const file = await sharing.openFile(consent);
  return { ...file, referral: await referralBy(file.act) };
}

/** Told in advance, decided by themselves, and referred: by acts on a file. */
export async function referralBy(
  act: (sub: string, said: object, at?: string, role?: string) => Promise<string>,
): Promise<string> {
  const late = { lateReason: 'from-paper' };
  const told = { occurredAt: '2026-02-20T03:00:00.000Z', ...late, language: 'km', form: 'spoken', understood: true };
  const preparation = await act('/decision-informations', { about: 'referral', ...told });
  await act('/vouchings', { entry: preparation, paper: 'form' }, undefined, 'supervisor');
  const chosen = { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation };
  const decision = await act('/decisions', chosen);
  const said = { to: 'demo-ngo', kind: 'ngo', services: ['vocational-training'], decision, expects: ['with-a-skill'] };
  return act('/referrals', said);
}
