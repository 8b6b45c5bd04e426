import type { Service } from '@homeward/domain/case/clear';
import { dayOf } from '@homeward/domain/time';
import type { Tale } from '../../replay/corridors/tale.ts';
import type { Dossier } from './dossier.ts';

type Answer = 'accepted' | 'declined' | 'provided' | 'not-needed' | 'not-available';
/** How a person answers a service that is offered; what is not named is not needed, `later` is left for another day. */
export type Answers = Readonly<Partial<Record<Service, Answer | 'later'>>>;

/** As most people answer: a bed, a doctor, somebody to talk to, a lawyer, and a call home. */
export const usually: Answers = {
  accommodation: 'accepted',
  medical: 'accepted',
  psychological: 'accepted',
  'legal-aid': 'accepted',
  'family-contact': 'accepted',
  'vocational-training': 'declined',
  interpreter: 'provided',
  'travel-home': 'accepted',
  'family-tracing': 'accepted',
};

/** Asks about every service that the person may have, the same for everybody (Policy VI.b). */
export async function served(tale: Tale, file: Dossier, answers: Answers): Promise<void> {
  const { unanswered } = await tale.read<{ readonly unanswered: readonly Service[] }>(file.role, `/cases/${file.id}`);
  for (const service of unanswered) {
    const outcome = answers[service] ?? 'not-needed';
    if (outcome === 'later') continue;
    if (outcome !== 'not-needed') await file.act('/offers', { service });
    const why = outcome === 'not-available' ? { reason: 'waiting-list' } : {};
    await file.act('/answers', { service, outcome, ...why });
  }
}

/** Somebody went and saw so many days ago, announced three days before. */
export async function visited(tale: Tale, file: Dossier, found: 'safe' | 'concern', daysAgo: number): Promise<void> {
  const ago = (days: number) => new Date(Date.parse(tale.theatre.calendar.now()) - days * 86_400_000).toISOString();
  const [toldAt, visitedAt] = [ago(daysAgo + 3), ago(daysAgo)];
  const seen = found === 'safe' ? 'Invented: the person is well.' : 'Invented: the person has no work yet.';
  const late = daysAgo === 0 ? {} : { lateReason: 'from-paper' };
  await file.act('/visits', { kind: 'agreed', visitedAt, toldAt, found, words: { seen }, ...late });
}

/** The family is looked for, and found. */
export async function tracingBegun(file: Dossier): Promise<() => Promise<void>> {
  const { key: tracing } = await file.act('/family-tracings', { searcher: 'provincial-social-affairs' });
  return async () => void (await file.act('/family-tracing-answers', { tracing, result: 'found' }));
}

/** Wages that were kept: claimed here, and where the claim stands later. */
export async function claimed(file: Dossier, status: 'open' | 'awarded' | 'paid' | 'refused'): Promise<void> {
  const matter = { kind: 'claim', of: 'wages', status, followsUp: 'demo-legal-aid' };
  await file.act('/return-matters', { matter });
}

const criterion = { met: true, evidence: 'visit' };
const criteria = {
  'daily-activities': criterion,
  'family-economy': criterion,
  'family-relations': criterion,
  stability: criterion,
};
const wellbeing = {
  confident: true,
  'emotionally-stable': true,
  'financially-stable': true,
  healthier: true,
  settled: true,
};

/** The file is closed with the person: they wish it, are prepared, all four criteria are met, and the province was asked (Policy III). */
export async function closed(tale: Tale, file: Dossier): Promise<void> {
  const asked = { office: 'provincial-social-affairs', level: 'provincial', advice: 'in-favour' };
  const consultedOn = dayOf(tale.theatre.calendar.now());
  const words = { official: 'Invented Official' };
  await file.act('/social-affairs-consultations', { ...asked, consultedOn, words });
  const { key: consultation } = await file.act('/closing-talks', { wish: 'close', with: 'herself' });
  for (const who of ['herself', 'family', 'community'])
    await file.act('/closing-preparations', { result: 'prepared', unexpected: true, who });
  await file.act('/closures', { consultation, criteria, reason: 'recovered', wellbeing });
}
