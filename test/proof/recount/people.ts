import type { CaseState } from '@homeward/domain/case/case';
import { type CaseEvent, caseEvent } from '@homeward/domain/case/events';
import { exploitation } from '../../../packages/domain/src/case/clear.ts';
import { fileOf, idOf } from '../../domain/made.ts';
import { below, onDay, oneOf, type Roll, someOf } from './dice.ts';
import { foundOut } from './found-out.ts';

/** What was written of a person, and when; it may have happened earlier. */
type Written = { readonly event: CaseEvent; readonly writtenAt: string };

/** What happened to one person in a year: their file as it was opened, and what was written then, in that order. */
export type Story = { readonly file: CaseState; readonly written: readonly Written[] };

type Said = { readonly type: string; readonly [name: string]: unknown };
const said = (type: string, what: object): Said => ({ type, said: what });

const criterion = { met: true, evidence: 'visit' };
const closing = {
  criteria: {
    'family-relations': criterion,
    'family-economy': criterion,
    'daily-activities': criterion,
    stability: criterion,
  },
  wellbeing: {
    healthier: true,
    'emotionally-stable': true,
    'financially-stable': true,
    settled: true,
    confident: true,
  },
  cycle: 1,
  outcome: 'successful',
};

const services = ['medical', 'psychological', 'legal-aid'] as const;

function referral(): Said {
  const what = { to: 'ngo', kind: 'ngo', services: ['medical'], decision: idOf(40), expects: ['treated'] };
  return said('CaseReferred', what);
}

function ofTheirCare(roll: Roll, stays: readonly string[]): Said {
  const [stay] = stays;
  return oneOf(roll, [
    said('ServiceOffered', { service: oneOf(roll, services) }),
    said('ServiceAnswered', {
      service: oneOf(roll, services),
      outcome: oneOf(roll, ['accepted', 'declined', 'not-available', 'not-needed']),
    }),
    said('StayBegun', { setting: oneOf(roll, ['immigration-post', 'police-post', 'transit-centre']), place: 'here' }),
    stay === undefined
      ? said('ServiceOffered', { service: 'medical' })
      : said('StayEnded', { stay, reason: 'moved-on' }),
    said('ReturnMatterRecorded', {
      matter: { kind: 'claim', of: 'wages', status: oneOf(roll, ['open', 'awarded', 'paid']), followsUp: 'x' },
    }),
    { type: 'ForeignGivenAsReason' },
    referral(),
  ]);
}

/** A visit on a day between two, and how the person was found; now and then nobody said. */
function visited(roll: Roll, from: number, to: number): Said {
  const found = oneOf(roll, ['safe', 'safe', 'concern', 'not-met', undefined]);
  const visitedAt = onDay(from + roll() * (to - from));
  return said('VisitRecorded', { kind: 'agreed', visitedAt, discreet: true, ...(found && { found }) });
}

/** Now and then without a handover, to any of the other countries. */
function wentBack(roll: Roll) {
  const how = oneOf(roll, ['embassy-assisted', 'other'] as const);
  return roll() < 0.5 ? { wentBack: { country: oneOf(roll, ['TH', 'VN', 'MY', 'ZZ'] as const), how } } : {};
}

function ofTheirReturn(roll: Roll): Said {
  return oneOf(roll, [
    said('ReturnDelayed', {
      decision: idOf(4),
      responsible: 'court',
      reason: oneOf(roll, ['hearing', 'papers', 'nationality-open', 'gate-closed', 'cost', 'care']),
    }),
    said('ReturnDelayed', { decision: idOf(4), responsible: 'court', reason: 'hearing' }),
    said('FamilyTracingAnswered', { tracing: idOf(3), result: oneOf(roll, ['found', 'still-looking', 'not-found']) }),
    said('JourneyHomeMade', { humane: [], ...wentBack(roll) }),
    said('PersonPlaced', { placement: oneOf(roll, ['own-home', 'shelter', 'ngo']), family: 'not-assessed' }),
    said('CaseClosed', { reason: oneOf(roll, ['recovered', 'unreachable', 'her-decision', 'taken-over']), ...closing }),
    said('CaseReopened', { reason: oneOf(roll, ['trafficked-again', 'her-wish']) }),
  ]);
}

/** Findings, and what the person’s embassy is asked and says. */
function ofOthers(roll: Roll, country: string, id: string): Said {
  const of = country === 'KH' ? 'VN' : country;
  const sheet = {
    id: id.replace('-8000-', '-9000-'),
    to: 'embassy',
    country: of,
    sections: ['identity'],
    consent: 'c',
  };
  const answer = { desk: oneOf(roll, ['embassy', 'partner']), country: 'KH', organisation: 'x', of: idOf(5) };
  const outcomes = someOf(roll, services.slice(0, 2), 0.4).map((service) => ({ service, outcome: 'provided' }));
  return oneOf(roll, [
    { type: 'ReturnProposed', handover: idOf(6), sheets: country === 'ZZ' ? [] : [sheet] },
    { type: 'AnswerCame', ...answer, to: 'casework', sections: ['identity'], outcomes },
    said('DeterminationRecorded', {
      status: oneOf(roll, ['confirmed', 'confirmed', 'presumed']),
      by: 'x',
      kind: 'police',
      participants: [],
      organisation: 'x',
      exploitation: someOf(roll, exploitation.options, 0.1),
    }),
  ]);
}

function ageOf(roll: Roll): Partial<CaseState> {
  const childUntil = `2025-${oneOf(roll, ['03-31', '07-31', '11-30'])}`;
  return oneOf<Partial<CaseState>>(roll, [
    { age: 'adult', ageGroup: '25+' },
    { age: 'adult', ageGroup: '18-24' },
    { age: 'child', ageGroup: '12-17', childUntil },
    { age: 'child', ageGroup: '0-11', childUntil: '2035-01-31' },
    { age: 'presumed-child', ageGroup: 'unknown' },
  ]);
}

/** How somebody's file came to be: across a border, or inside the country. */
export type Way = Pick<CaseState, 'corridor' | 'channel' | 'origin' | 'citizenship'>;

/** One person's year: opened on some day, then up to sixteen things at later moments. */
export function storyOf(roll: Roll, number: number, way: Way, country: string): Story {
  let at = roll() * 300;
  const opened = at;
  const who = { sex: oneOf(roll, ['female', 'male', 'other', 'unknown'] as const), ...ageOf(roll) };
  const purposes = { exploitation: [...someOf(roll, exploitation.options, 0.15)] };
  const file = fileOf({ id: idOf(number), ...way, ...who, ...purposes, openedAt: onDay(opened) });
  const written: Written[] = [];
  for (let step = below(roll, 17); step > 0; step -= 1) {
    at += roll() * 30;
    const id = idOf(number * 1000 + written.length);
    const [others, inside] = [roll() < 0.25, way.channel === 'domestic' && roll() < 0.2];
    const done = inside
      ? referral()
      : (corrected(roll, written) ??
        foundOut(roll, way.citizenship) ??
        (others ? ofOthers(roll, country, id) : ofThePerson(roll, written, opened, at)));
    const late = roll() < 0.3 ? opened + roll() * (at - opened) : at;
    // As the store would write it: what has no name of its own there has none here either, and nobody can say that it is wrong.
    const event = caseEvent.parse({ ...done, id, occurredAt: onDay(late), by: 'x' });
    written.push({ event, writtenAt: onDay(at) });
  }
  const papers = written.flatMap(({ event }) => (event.type === 'AgeRecorded' ? [event.said.age] : []));
  return { file, written: [who.age, ...papers].some((age) => age !== 'adult') ? written.map(inAHouse) : written };
}

/** A child at home waits for a second person, of which these stories do not tell: a child, by the file or by any paper, is placed in a house. */
function inAHouse(one: Written): Written {
  const { event } = one;
  return event.type === 'PersonPlaced' && event.said.placement === 'own-home'
    ? { ...one, event: { ...event, said: { ...event.said, placement: 'hospital' } } }
    : one;
}

/** Now and then somebody says of an earlier entry that it is not so. */
function corrected(roll: Roll, written: readonly Written[]): Said | undefined {
  const wrong = written[below(roll, written.length)]?.event;
  if (roll() >= 0.08 || wrong === undefined || !('id' in wrong)) return undefined;
  return said('RecordCorrected', {
    corrects: wrong.id,
    why: oneOf(roll, ['wrong', 'another-person', 'entered-twice']),
  });
}

function ofThePerson(roll: Roll, written: readonly Written[], from: number, to: number): Said {
  if (roll() < 0.15) return visited(roll, from, to);
  return roll() < 0.5 ? ofTheirCare(roll, openStays(written)) : ofTheirReturn(roll);
}

function openStays(written: readonly Written[]): readonly string[] {
  const events = written.map(({ event }) => event);
  const ended = events.flatMap((one) => (one.type === 'StayEnded' ? [one.said.stay] : []));
  return events.flatMap((one) => (one.type === 'StayBegun' && !ended.includes(one.id) ? [one.id] : []));
}
