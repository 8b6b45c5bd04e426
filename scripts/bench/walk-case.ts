import { uuidv7 } from 'uuidv7';
import type { Acting } from '../demo/acting.ts';
import { interpreterOf } from '../replay/weighed-return.ts';
import { created, done } from './done.ts';
import { type As, consentTo, type Walked } from './walk-border.ts';
import { walkLaw } from './walk-law.ts';

/** From an arrival on the list to a file with every service answered, and one opened from a report. Gives the first one's id. */
export async function walkCase(as: As, from: Walked): Promise<string> {
  const worker = as('case-worker');
  await done(worker.read('/arrivals-to-open'));
  const file = await created(worker.post('/cases', { from: 'arrival', ...from }));
  await keep(worker, file);
  await answerEveryService(worker, file);
  await careFor(as, file);
  const reported = await created(worker.post('/cases', report));
  await walkLaw(as, reported);
  await readWhatIsKept(as, reported);
  await sayThatTwoAreOne(worker);
  await done(worker.read('/cases'));
  return file;
}

/** The forms, the figures, what waits for a second person, who is looked for by name and by number, and what may be one person twice. */
async function readWhatIsKept(as: As, file: string): Promise<void> {
  for (const path of ['/forms', `/cases/${file}/filled-forms/form-1`, `/cases/${file}/figures`])
    await done(as('case-worker').read(path));
  await done(as('case-worker').post('/searches', { name: { latin: 'Invented Persson' } }));
  const { body } = await done(as('case-worker').read(`/cases/${file}`));
  await done(as('case-worker').post('/numbers', { number: body['number'] }));
  await done(as('central-unit').read('/duplicates'));
  await takeInAndOut(as, file);
  await done(as('auditor').read(`/receipts?case=${file}`));
  const asked = [`/receipts?case=${file}`, '/proposals', '/exposure', '/cases?overdue=true'];
  for (const path of asked) await done(as('supervisor').read(path));
}

/** A row of another system, what changed since, and one case out by two people. */
async function takeInAndOut(as: As, file: string): Promise<void> {
  const worker = as('case-worker');
  const cells = [
    { as: 'field', name: 'prs_SecondName', value: 'Invented' },
    { as: 'field', name: 'con_Consent', value: true },
  ];
  const row = { place: 2, external: { system: 'bench', id: file }, cells };
  const consent = { how: 'signed', textVersion: '1' };
  await done(worker.post('/imports', { system: 'bench', consent, rows: [row] }));
  await done(worker.read('/changes?limit=5'));
  const out = await created(worker.post('/exports', { to: { type: 'own-organisation' }, cases: [file] }));
  await done(worker.read(`/exports/${out}`));
}

/** That two files were opened for one person, by the number of the first; and that they were told of it. */
async function sayThatTwoAreOne(worker: Acting): Promise<void> {
  const [one, other] = [await created(worker.post('/cases', report)), await created(worker.post('/cases', report))];
  const { body } = await done(worker.read(`/cases/${one}`));
  const merge = uuidv7();
  const said = { with: body['number'], reason: 'same-name-and-family' };
  await done(worker.post(`/cases/${other}/merges`, said, { key: merge, ifMatch: 1 }));
  const told = { merge, whoTold: true, whyTold: true, language: 'km', interpreter: false, understood: true };
  await done(worker.post(`/cases/${other}/merge-tellings`, told, { ifMatch: 2 }));
}

const report = {
  from: 'report',
  sex: 'female',
  citizenship: 'KH',
  identity: { name: { latin: 'Another Invented Person' }, age: { birth: '1990' } },
  consent: consentTo('case-file'),
};

async function versionOf(worker: Acting, file: string): Promise<number> {
  return (await done(worker.read(`/cases/${file}`))).version ?? 0;
}

/** A section written and read, the person’s health worker assigned, and the medical part begun. */
async function careFor(as: As, file: string): Promise<void> {
  const [worker, health] = [as('case-worker'), as('health-worker')];
  const ifMatch = await versionOf(worker, file);
  const sections = `/cases/${file}/sections`;
  await done(worker.post(`/cases/${file}/health-workers`, healthWorker, { ifMatch }));
  await done(worker.post(sections, { section: 'needs', content: { note: 'Invented.' } }, { ifMatch: ifMatch + 1 }));
  await done(worker.post(`/cases/${file}/centres`, centre, { ifMatch: ifMatch + 2 }));
  await done(as('shift-lead').read('/disclosures'));
  await done(as('provider').read('/changes?limit=5'));
  await done(worker.read(`${sections}/needs`));
  await done(health.post(sections, { section: 'medical', content: { conditions: 'Invented.' } }, { ifMatch: 0 }));
  await done(health.read('/cases'));
  for (const section of ['needs', 'medical']) await done(health.read(`${sections}/${section}`));
  const about = { type: 'case', case: file };
  await done(worker.post('/consents', { about, consent: ofMedical }, { ifMatch: ifMatch + 3 }));
  const copy = { ...toTheirWorker, sections: ['medical'] };
  await done(health.post(`/cases/${file}/disclosures`, copy, { ifMatch: ifMatch + 4 }));
  await done(health.post(sections, { section: 'medical', content: { conditions: 'Invented.' } }, { ifMatch: 1 }));
  await done(health.read(`/cases/${file}`));
  await done(worker.read(`${sections}/medical`));
  const ends = `/cases/${file}/health-care-ends`;
  await done(worker.post(ends, { reason: 'treatment-over' }, { ifMatch: ifMatch + 6 }));
}

const told = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
const healthWorker = { worker: 'demo-health-worker', ...told };
const toTheirWorker = { to: 'case-file', country: 'KH', organisation: 'demo-banteay-meanchey-shelter', for: 'care' };
const ofMedical = { ...consentTo('case-file'), sections: ['medical'] };
const centre = { centre: 'demo-poipet-transit-centre', ...told };

async function keep(worker: Acting, file: string): Promise<void> {
  const acts: readonly (readonly [path: string, body: object])[] = [
    ['determinations', { status: 'presumed', by: 'mosvy', kind: 'social-affairs' }],
    ['ages', { age: { birth: '1994-05' }, evidence: 'passport' }],
    ['needs', { needs: ['doctor'], wishesToTravelHome: true }],
    ['phase-openings', { phase: 'recovery' }],
    ['phase-closings', { phase: 'identification' }],
    ['placements', { placement: 'transit-centre' }],
    // Who interprets the yes below.
    ['interpreters', interpreterOf('vi', '2026-02-01')],
  ];
  let ifMatch = await refer(worker, file, await versionOf(worker, file));
  for (const [path, body] of acts) {
    await done(worker.post(`/cases/${file}/${path}`, body, { ifMatch }));
    ifMatch += 1;
  }
  const about = { type: 'case', case: file };
  const key = uuidv7();
  await done(worker.post('/consents', { about, consent: consentTo('shelter') }, { ifMatch, key }));
  await done(worker.post('/consent-withdrawals', { about, consent: key }, { ifMatch: ifMatch + 1 }));
}

/** Told of a referral, decided and referred; gives the version after. The person was told long ago, and asks to decide at once. */
async function refer(worker: Acting, file: string, from: number): Promise<number> {
  const [told, decision] = [uuidv7(), uuidv7()];
  const [lateReason, toldAt] = ['from-paper', '2026-02-20T03:00:00.000Z'];
  const informed = {
    occurredAt: toldAt,
    lateReason,
    language: 'vi',
    form: 'spoken',
    understood: true,
  };
  const chosen = { decidedBy: 'herself', answer: 'do-it', preparation: told, askedSoonerAt: toldAt, lateReason };
  const acts = [
    { path: 'decision-informations', body: { about: 'referral', ...informed }, key: told },
    { path: 'decisions', body: { about: 'referral', ...chosen }, key: decision },
    {
      path: 'referrals',
      body: { to: 'demo-ngo', kind: 'ngo', services: ['vocational-training'], decision, expects: ['with-a-skill'] },
    },
  ];
  for (const [index, { path, body, key = uuidv7() }] of acts.entries())
    await done(worker.post(`/cases/${file}/${path}`, body, { key, ifMatch: from + index }));
  return from + acts.length;
}

async function answerEveryService(worker: Acting, file: string): Promise<void> {
  const seen = await done<{ readonly unanswered: readonly string[] }>(worker.read(`/cases/${file}`));
  let ifMatch = seen.version ?? 0;
  for (const [index, service] of seen.body.unanswered.entries()) {
    if (index === 0) {
      await done(worker.post(`/cases/${file}/offers`, { service }, { ifMatch }));
      ifMatch += 1;
    }
    await done(worker.post(`/cases/${file}/answers`, { service, outcome: 'accepted' }, { ifMatch }));
    ifMatch += 1;
  }
}
