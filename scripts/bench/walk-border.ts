import { usualBundle } from '@homeward/domain/consent/bundle';
import type { RecipientKind } from '@homeward/domain/consent/consent';
import type { Acting, Reply } from '../demo/acting.ts';
import { created, done } from './done.ts';

export type As = (role: string) => Acting;

/** One arrival and the version it stands at. */
export type Walked = { readonly batch: string; readonly arrival: string };

const counted = { men: 0, women: 2, boys: 0, girls: 0 };
const triage = { injured: 0, pregnant: 0, sick: 0, childrenAlone: 0, infants: 0 };
const answers = {
  'movement-restricted': 'yes',
  'wages-withheld': 'yes',
  'papers-kept': 'yes',
  'threats-or-violence': 'not-said',
  'deceived-about-the-work': 'yes',
};
const setting = { safeSpace: true, noSuspects: true, supportOffered: true };

/** One invented person as an officer writes them down: the body of logArrival with both of its sealed sections. */
export const womanFromTheTruck = {
  sex: 'female',
  citizenship: 'VN',
  language: 'vi',
  company: 'alone',
  needs: ['food'],
  sections: {
    identity: {
      name: { local: 'ឈ្មោះ បង្កើត', latin: 'Invented Person' },
      age: { birth: '1994' },
      birthplace: 'An Giang',
    },
    needs: { note: 'Invented note of one line, as an officer would leave it.' },
  },
};

export const screening = { answers, setting, interpreter: true, needsMet: ['food'], exploitation: ['forced-labour'] };

/** An answer of the person’s to being asked. */
export function consentTo(to: RecipientKind) {
  const said = { given: true, sections: ['identity', 'needs'], how: 'spoken', language: 'vi', interpreter: true };
  const heard = { witness: 'demo-witness', quality: 'free' };
  return { to, for: usualBundle[to].for, textVersion: '1', ...heard, ...said };
}

/** From a truck at the door to a closed batch with two people, both referred; one of them waits for a file. */
export async function walkBorder(as: As): Promise<Walked> {
  const [officer, lead] = [as('intake'), as('shift-lead')];
  const truck = { from: 'TH', gate: 'poipet', vehicle: 'truck', origin: 'detention-centre', declared: 2 };
  await done(officer.read('/me'));
  await done(officer.read('/gates'));
  await done(officer.read('/names'));
  const announced = await created(officer.post('/announced-batches', truck));
  const batch = await created(officer.post('/batches', { ...truck, list: 'yes', announced }));
  const arrivals: string[] = [];
  for (const _ of [1, 2]) arrivals.push(await created(officer.post(`/batches/${batch}/arrivals`, womanFromTheTruck)));
  for (const arrival of arrivals) await screenAndRefer(officer, { batch, arrival });
  await done(officer.read('/batches'));
  await done(officer.read(`/batches/${batch}/twins`));
  await done(officer.post(`/batches/${batch}/counts`, { counted, triage, separation: 'separated' }, { ifMatch: 1 }));
  await done(lead.read(`/batches/${batch}`));
  await done(lead.post(`/batches/${batch}/closings`, {}, { ifMatch: 2 }));
  return { batch, arrival: arrivals[0] ?? '' };
}

async function screenAndRefer(officer: Acting, { batch, arrival }: Walked): Promise<void> {
  const path = `/batches/${batch}/arrivals/${arrival}`;
  await done(officer.post(`${path}/screenings`, screening, { ifMatch: 1 }));
  const about = { type: 'arrival', batch, arrival };
  let version = 2;
  for (const to of ['case-file', 'counterpart', 'embassy', 'ngo'] as const) {
    const said: Reply = await done(officer.post('/consents', { about, consent: consentTo(to) }, { ifMatch: version }));
    version = said.version ?? version + 1;
  }
  await done(officer.post(`${path}/referrals`, { onward: 'case-worker' }, { ifMatch: version }));
}

/** The person’s file is open: what the officer sends goes on to it. The batch says at which version the person stands. */
export async function walkAnswersOfTheBorder(as: As, { batch, arrival }: Walked): Promise<void> {
  const [officer, path] = [as('intake'), `/batches/${batch}/arrivals/${arrival}`];
  const { arrivals } = (await done(officer.read(`/batches/${batch}`))).body;
  const listed = arrivals as readonly { readonly id: string; readonly version: number }[];
  const ifMatch = listed.find(({ id }) => id === arrival)?.version ?? 0;
  await done(officer.post(`${path}/screenings`, screening, { ifMatch }));
  await done(officer.post(`${path}/referrals`, { onward: 'hospital' }, { ifMatch: ifMatch + 1 }));
  const about = { type: 'arrival', batch, arrival };
  await done(officer.post('/consents', { about, consent: consentTo('police') }, { ifMatch: ifMatch + 2 }));
}
