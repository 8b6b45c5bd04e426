import { consentTo, personOf, screeningOf } from '../cloud/tale.ts';
import type { Journal } from './journal.ts';

export type Border = { readonly batch: string; readonly adult: string; readonly child: string };

/** A truck announced, at the door, counted, its two people logged, asked, screened and referred, and closed. */
export async function borderTale(journal: Journal): Promise<Border> {
  const { create, command, read } = journal;
  const plate = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
  const announced = await create('intake', '/announced-batches', { ...plate, declared: 2 });
  const batch = await create('shift-lead', '/batches', { ...plate, declared: 2, announced });
  const thing = `/batches/${batch}`;
  await command('intake', thing, '/counts', {
    counted: { men: 0, women: 1, boys: 0, girls: 1 },
    triage: { injured: 0, pregnant: 0, sick: 0, childrenAlone: 1, infants: 0 },
    separation: 'separated',
  });
  const adult = await person(journal, batch, { birth: '1990' });
  const child = await person(journal, batch, { birth: '2014' });
  await mended(journal, batch, adult);
  await read('intake', '/batches?limit=1');
  await read('intake', thing);
  await read('intake', `${thing}/twins`);
  await command('shift-lead', thing, '/closings', {});
  await read('shift-lead', '/batches?closed=true');
  await read('shift-lead', thing);
  return { batch, adult, child };
}

/** A name that was heard wrongly, the same person on a second tablet, and a truck that nobody came with. */
async function mended({ create, command }: Journal, batch: string, adult: string): Promise<void> {
  const people = `/batches/${batch}/arrivals`;
  const twice = await create('intake', people, personOf({ name: 'Invented Twice', needs: ['food'] }));
  const words = 'Invented: said on another tablet.';
  const correction = { reason: 'heard-wrongly', name: { latin: 'Invented Adult' }, words };
  await command('intake', `${people}/${adult}`, '/corrections', correction);
  // Asked where it was not safe: it is kept, and whoever leads the shift answers for it.
  const setting = { safeSpace: false, noSuspects: true, supportOffered: true };
  await command('intake', `${people}/${twice}`, '/screenings', { ...screeningOf([]), setting });
  await command('shift-lead', `${people}/${twice}`, '/breach-answers', { breach: 0, answer: 'staff-was-told' });
  const same = { reason: 'logged-twice', sameAs: { batch, arrival: adult }, words };
  await command('shift-lead', `${people}/${twice}`, '/withdrawals', same);
  const mistaken = await create('intake', '/batches', { from: 'TH', gate: 'poipet', vehicle: 'truck' });
  await command('shift-lead', `/batches/${mistaken}`, '/withdrawals', { reason: 'opened-by-mistake' });
}

async function person({ create, command, entries }: Journal, batch: string, age: object): Promise<string> {
  const arrival = await create('intake', `/batches/${batch}/arrivals`, personOf({ age }));
  const thing = `/batches/${batch}/arrivals/${arrival}`;
  const about = { type: 'arrival', batch, arrival };
  await command('intake', thing, '', { about, consent: consentTo('case-file') }, '/consents');
  await command('intake', thing, '', { about, consent: consentTo('embassy') }, '/consents');
  await command('intake', thing, '', { about, consent: entries.at(-1)?.key }, '/consent-withdrawals');
  await command('intake', thing, '/screenings', screeningOf(['wages-withheld']));
  await command('shift-lead', thing, '/referrals', { onward: 'transit-centre-bed' });
  return arrival;
}
