import { created, done } from './done.ts';
import { type As, screening, womanFromTheTruck } from './walk-border.ts';

/** A name that was heard wrongly, somebody asked where it was not safe, the same person on a second tablet, and a truck that nobody came with. */
export async function walkMending(as: As): Promise<void> {
  const [officer, lead] = [as('intake'), as('shift-lead')];
  const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
  const batch = await created(officer.post('/batches', truck));
  const people = `/batches/${batch}/arrivals`;
  const stays = await created(officer.post(people, womanFromTheTruck));
  const twice = await created(officer.post(people, womanFromTheTruck));
  const words = 'Invented: said on another tablet.';
  const name = { latin: 'Invented Person Corrected' };
  await done(officer.post(`${people}/${stays}/corrections`, { reason: 'heard-wrongly', name, words }, { ifMatch: 1 }));
  const unsafe = { ...screening, setting: { ...screening.setting, safeSpace: false } };
  await done(officer.post(`${people}/${twice}/screenings`, unsafe, { ifMatch: 1 }));
  const answer = { breach: 0, answer: 'staff-was-told' };
  await done(lead.post(`${people}/${twice}/breach-answers`, answer, { ifMatch: 2 }));
  const same = { reason: 'logged-twice', sameAs: { batch, arrival: stays }, words };
  await done(lead.post(`${people}/${twice}/withdrawals`, same, { ifMatch: 3 }));
  const mistaken = await created(officer.post('/batches', truck));
  await done(lead.post(`/batches/${mistaken}/withdrawals`, { reason: 'opened-by-mistake' }, { ifMatch: 1 }));
}
