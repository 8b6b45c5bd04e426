import type { RecipientKind } from '@homeward/domain/consent/consent';
import type { Running } from '../cloud/running.ts';
import { consentTo, screeningOf } from '../cloud/tale.ts';
import type { Border } from './border-tale.ts';
import { medicalPart } from './case-tale.ts';
import type { Journal } from './journal.ts';

type Answerer = {
  readonly to: RecipientKind;
  readonly organisation: string;
  readonly role: string;
  readonly said: object;
};

const worker = 'case-worker';
const travel = { sections: { travel: { verification: 'Invented: is known.' } } };
const medical = { sections: { medical: { treatment: 'Invented: two weeks.' } } };
const given = {
  sections: { needs: { services: 'Invented: three lessons.' } },
  outcomes: [{ service: 'vocational-training', outcome: 'provided' }],
  referral: { answer: 'accepted' },
};

const atHome: readonly Answerer[] = [
  { to: 'ngo', organisation: 'demo-ngo', role: 'provider', said: given },
  { to: 'mission', organisation: 'demo-embassy-of-cambodia-bangkok', role: 'consul-kh', said: travel },
];
const names = { TH: 'thailand', VN: 'viet-nam', MY: 'malaysia' } as const;

function abroad(country: keyof typeof names): readonly Answerer[] {
  const [name, code] = [names[country], country.toLowerCase()];
  return [
    { to: 'embassy', organisation: `demo-embassy-of-${name}`, role: `embassy-${code}`, said: travel },
    { to: 'counterpart', organisation: `demo-central-unit-${name}`, role: `counterpart-${code}`, said: medical },
  ];
}

/** The person decides to go to somebody inside the country, and is referred there. */
async function referredTo(journal: Journal, file: string, to: string): Promise<void> {
  const late = { lateReason: 'from-paper' };
  const told = { language: 'km', form: 'spoken', understood: true, occurredAt: '2026-02-20T03:00:00.000Z', ...late };
  const made = async (sub: string, said: object) => {
    await journal.command(worker, file, sub, said);
    return journal.entries.at(-1)?.key;
  };
  const preparation = await made('/decision-informations', { about: 'referral', ...told });
  await journal.command('supervisor', file, '/vouchings', { entry: preparation, paper: 'form' });
  const decision = await made('/decisions', { about: 'referral', decidedBy: 'herself', answer: 'do-it', preparation });
  await made('/referrals', { to, kind: 'ngo', services: ['vocational-training'], decision, expects: ['with-a-skill'] });
}

/** One is given a copy and answers it; the case hears of it by itself. */
async function answered(journal: Journal, running: Running, file: string, country: string, one: Answerer) {
  const { to, organisation, role, said } = one;
  const consent = consentTo(to);
  const about = { type: 'case', case: file.replace('/cases/', '') };
  await journal.command(worker, file, '', { about, consent }, '/consents');
  if (to === 'ngo') await referredTo(journal, file, organisation);
  const copy = { to, country, organisation, for: consent.for, sections: ['identity'] };
  await journal.command(worker, file, '/disclosures', copy);
  const { key } = journal.entries.at(-1) ?? {};
  const answer = await journal.create(role, `/disclosures/${key}/answers`, said);
  await running.cloud.streams.drained();
  if (to === 'ngo') await journal.read(role, '/changes');
  const { version } = await journal.read(worker, file);
  journal.moved(file, Number(version));
  return answer;
}

/** What is medical is taken in at health, everything else where the person’s file is. */
async function takenIn(journal: Journal, file: string, answer: string, said: object): Promise<void> {
  const take = { answer, outcome: 'taken-in' };
  if (said !== medical) {
    await journal.read(worker, `${file}/answers/${answer}`);
    return journal.command(worker, file, '/answers-taken-in', take);
  }
  const told = { toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' };
  await journal.command(worker, file, '/health-workers', { worker: 'demo-health-worker', ...told });
  await journal.read('health-worker', `${file}/answers`);
  await journal.read('health-worker', `${file}/answers/${answer}`);
  journal.moved(medicalPart(file), 0);
  await journal.command('health-worker', medicalPart(file), '', take, `${file}/answers-taken-in`);
}

/** The border, after the person’s file was opened: what it sends goes on to that. */
export async function borderAnswers(journal: Journal, running: Running, { batch, adult }: Border, file: string) {
  const [arrival, path] = [`/batches/${batch}/arrivals/${adult}`, `/cases/${file}`];
  const about = { type: 'arrival', batch, arrival: adult };
  await journal.command('intake', arrival, '/screenings', screeningOf(['papers-kept']));
  await journal.command('shift-lead', arrival, '/referrals', { onward: 'hospital' });
  await journal.command('intake', arrival, '', { about, consent: consentTo('police') }, '/consents');
  await running.cloud.streams.drained();
  const { version, answers } = await journal.read(worker, path);
  journal.moved(path, Number(version));
  for (const { id } of answers as readonly { readonly id: string }[]) await takenIn(journal, path, id, travel);
}

/** Everybody who may answer does, about one person of each country. */
export async function answerTale(
  journal: Journal,
  running: Running,
  told: readonly (keyof typeof names)[],
): Promise<void> {
  for (const country of ['KH', ...told] as const) {
    const id = await journal.create(worker, '/cases', {
      from: 'report',
      sex: 'female',
      citizenship: country,
      consent: consentTo('case-file'),
      identity: { name: { latin: 'Invented Person' }, age: { birth: '1991' } },
    });
    for (const one of country === 'KH' ? atHome : abroad(country)) {
      const answer = await answered(journal, running, `/cases/${id}`, country, one);
      await takenIn(journal, `/cases/${id}`, answer, one.said);
    }
  }
  await running.cloud.streams.drained();
}
