import type { RecipientKind } from '@homeward/domain/consent/consent';
import { consentTo } from '../cloud/tale.ts';
import type { Border } from './border-tale.ts';
import type { Journal } from './journal.ts';

/** A file opened from an arrival, and every act on it. */
export async function caseTale(journal: Journal, { batch, adult }: Border): Promise<string> {
  const { create, command, read, search, moved, versionOf } = journal;
  const worker = 'case-worker';
  await read(worker, '/arrivals-to-open');
  const id = await create(worker, '/cases', { from: 'arrival', batch, arrival: adult });
  const arrival = `/batches/${batch}/arrivals/${adult}`;
  moved(arrival, versionOf(arrival) + 1);
  const file = `/cases/${id}`;
  await command(worker, file, '/determinations', { status: 'presumed', by: 'mosvy', kind: 'social-affairs' });
  await command(worker, file, '/ages', { age: { birth: '1990-05' }, evidence: 'passport' });
  await command(worker, file, '/needs', { needs: ['doctor'], wishesToTravelHome: true });
  await command(worker, file, '/phase-openings', { phase: 'recovery' });
  await command(worker, file, '/phase-closings', { phase: 'recovery' });
  await consent(journal, worker, id, 'ngo');
  await referral(journal, worker, file);
  await command(worker, file, '/offers', { service: 'medical' });
  await answerServices(journal, worker, id);
  await command(worker, file, '/placements', { placement: 'transit-centre' });
  await takeBack(journal, worker, id);
  await careTeam(journal, file);
  await read(worker, '/cases?limit=1');
  await read('supervisor', file);
  for (const path of ['/forms', `${file}/filled-forms/form-1`, `${file}/figures`]) await read(worker, path);
  for (const role of ['supervisor', 'auditor']) await read(role, `/receipts?case=${id}`);
  for (const path of ['/exposure', '/cases?overdue=true']) await read('supervisor', path);
  await read('second-approver', '/proposals');
  await search(worker, '/searches', { name: { latin: 'Invented Persson' } });
  const number = String((await read(worker, file))['number']);
  await search(worker, '/numbers', { number });
  await read('auditor', `/receipts?case=${number}`);
  await read('central-unit', '/duplicates');
  await interchange(journal, id);
  return id;
}

/** A row of another system, what changed since, and the person’s case out by two people of two organisations. */
async function interchange({ search, create, command, read }: Journal, id: string): Promise<void> {
  const cells = [
    { as: 'field', name: 'prs_SecondName', value: 'Invented' },
    { as: 'field', name: 'con_Consent', value: true },
  ];
  const rows = [{ place: 2, external: { system: 'invented', id: 'P-1' }, cells }];
  await search('case-worker', '/imports', { system: 'invented', consent: { how: 'signed', textVersion: '1' }, rows });
  await read('case-worker', '/changes');
  const out = await create('case-worker', '/exports', { to: { type: 'own-organisation' }, cases: [id] });
  await command('second-approver', `/cases/${out}`, '/approvals', { proposal: out, answer: 'approved' });
  await read('case-worker', `/exports/${out}`);
}

/** Sections of the file, the person’s health worker, and the medical part: a record of its own, which nobody has written in before. */
async function careTeam(journal: Journal, file: string): Promise<void> {
  const { command, read, moved, search } = journal;
  await command('case-worker', file, '/sections', { section: 'whereabouts', content: { shelter: 'Invented House' } });
  const told = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  await command('case-worker', file, '/health-workers', { worker: 'demo-health-worker', ...told });
  await command('case-worker', file, '/centres', { centre: 'demo-poipet-transit-centre', ...told });
  await command('case-worker', file, '/sections', {
    section: 'needs',
    content: { note: 'Invented: sleeps badly.' },
  });
  const corrected = { name: { latin: 'Invented Personn', local: 'មនុស្ស' }, age: { birth: '1991' } };
  await command('case-worker', file, '/sections', { section: 'identity', content: corrected });
  await read('case-worker', `${file}/sections/whereabouts`);
  const part = medicalPart(file);
  moved(part, 0);
  const medical = { section: 'medical', content: { conditions: 'Invented: a cough.' } };
  await command('health-worker', part, '', medical, `${file}/sections`);
  await read('health-worker', '/cases');
  await search('health-worker', '/numbers', { number: (await read('health-worker', file))['number'] });
  for (const section of ['identity', 'medical']) await read('health-worker', `${file}/sections/${section}`);
  const { items } = await read('shift-lead', '/disclosures');
  for (const { id, status } of items as readonly { readonly id: string; readonly status: string }[])
    if (status === 'alive') await read('shift-lead', `/disclosures/${id}`);
  await copiesFromHealth(journal, file, medical);
  await command('case-worker', file, '/health-care-ends', { reason: 'treatment-over' });
}

const whoReads = [
  { to: 'case-file', country: 'KH', organisation: 'demo-banteay-meanchey-shelter', for: 'care' },
  { to: 'ngo', country: 'KH', organisation: 'demo-ngo', for: 'referral' },
  { to: 'counterpart', country: 'TH', organisation: 'demo-central-unit-thailand', for: 'health' },
  { to: 'counterpart', country: 'VN', organisation: 'demo-central-unit-viet-nam', for: 'health' },
  { to: 'counterpart', country: 'MY', organisation: 'demo-central-unit-malaysia', for: 'health' },
] as const;

/** The medical part goes to whom the person agreed to, health writes it anew, and each has it anew; their case worker reads theirs. */
async function copiesFromHealth(journal: Journal, file: string, medical: object): Promise<void> {
  const { command, read, moved, versionOf } = journal;
  for (const { to, for: use, ...at } of whoReads) {
    const consent = { ...consentTo(to), for: use, organisation: at.organisation, sections: ['medical'] };
    const about = { type: 'case', case: file.replace('/cases/', '') };
    await command('case-worker', file, '', { about, consent }, '/consents');
    await command('health-worker', file, '/disclosures', { ...at, to, for: use, sections: ['medical'] });
  }
  await read('health-worker', file);
  await command('health-worker', medicalPart(file), '', medical, `${file}/sections`);
  moved(file, versionOf(file) + 1);
  await read('case-worker', `${file}/sections/medical`);
}

/** What the tests call the medical part of a file: it has versions of its own. */
export function medicalPart(file: string): string {
  return `/health${file}`;
}

/** The person is told of a referral, decides, and is referred. */
async function referral({ command, entries }: Journal, worker: string, file: string): Promise<void> {
  const told = {
    occurredAt: '2026-02-20T03:00:00.000Z',
    lateReason: 'from-paper',
    language: 'km',
    form: 'spoken',
    understood: true,
  };
  await command(worker, file, '/decision-informations', { about: 'referral', ...told });
  const preparation = entries.at(-1)?.key;
  await command('supervisor', file, '/vouchings', { entry: preparation, paper: 'form' });
  const chosen = { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation };
  await command(worker, file, '/decisions', chosen);
  const decision = entries.at(-1)?.key;
  await command(worker, file, '/referrals', {
    to: 'demo-ngo',
    kind: 'ngo',
    services: ['vocational-training'],
    expects: ['with-a-skill'],
    decision,
  });
}

/** A file from a report inside the country: a person of one of the neighbours. */
export async function reportedCase(journal: Journal, citizenship: string): Promise<string> {
  const role = 'case-worker';
  const id = await journal.create(role, '/cases', {
    from: 'report',
    sex: 'female',
    citizenship,
    identity: { name: { latin: 'Invented Person' }, age: { birth: '1991' } },
    consent: consentTo('case-file'),
  });
  // Who the person is, what the person needs, and words about their journey.
  for (const to of ['embassy', 'counterpart'] as const) await consent(journal, role, id, to, ['travel']);
  await answerServices(journal, role, id);
  return id;
}

/** The person agrees to a shelter and takes it back. */
async function takeBack(journal: Journal, role: string, id: string): Promise<void> {
  await consent(journal, role, id, 'shelter');
  const body = { about: { type: 'case', case: id }, consent: journal.entries.at(-1)?.key };
  await journal.command(role, `/cases/${id}`, '', body, '/consent-withdrawals');
}

async function consent(
  journal: Journal,
  role: string,
  id: string,
  to: RecipientKind,
  more: readonly string[] = [],
): Promise<void> {
  const usual = consentTo(to);
  const consent = { ...usual, sections: [...usual.sections, ...more] };
  const body = { about: { type: 'case', case: id }, consent };
  await journal.command(role, `/cases/${id}`, '', body, '/consents');
}

async function answerServices({ command, read }: Journal, role: string, id: string): Promise<void> {
  const { unanswered } = await read(role, `/cases/${id}`);
  for (const service of unanswered as readonly string[])
    await command(role, `/cases/${id}`, '/answers', { service, outcome: 'accepted' });
}
