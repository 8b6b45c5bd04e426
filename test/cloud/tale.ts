import { usualBundle } from '@homeward/domain/consent/bundle';
import type { RecipientKind } from '@homeward/domain/consent/consent';
import { uuidv7 } from 'uuidv7';
import { expect } from 'vitest';
import type { Acting, Reply } from '../../scripts/demo/acting.ts';

type Line = Record<string, unknown>;

/** The answer of an act that has to succeed; a refusal shows its words. */
export async function done<Body = Line>(answer: Promise<Reply<Body>>): Promise<Reply<Body>> {
  const reply = await answer;
  if (reply.status >= 300) expect.fail(`${reply.status} ${JSON.stringify(reply.body)}`);
  return reply;
}

type Person = {
  readonly sex?: string;
  readonly age?: unknown;
  readonly language?: string;
  readonly company?: string;
  readonly needs?: readonly string[];
  readonly name?: string;
};

/** One invented person as the intake officer writes them down. */
export function personOf({
  sex = 'female',
  age = { birth: '1990' },
  language = 'km',
  company = 'alone',
  needs = [],
  name = 'Invented Person',
}: Person = {}) {
  return { sex, language, company, needs, sections: { identity: { name: { latin: name }, age } } };
}

/** A screening that finds what it is told to find. */
export function screeningOf(yes: readonly string[] = [], more: Line = {}) {
  const names = [
    'movement-restricted',
    'wages-withheld',
    'papers-kept',
    'threats-or-violence',
    'deceived-about-the-work',
  ];
  return {
    answers: Object.fromEntries(names.map((name) => [name, yes.includes(name) ? 'yes' : 'no'])),
    setting: { safeSpace: true, noSuspects: true, supportOffered: true },
    interpreter: true,
    ...more,
  };
}

/** A truck at the door: its batch. */
export async function truck(officer: Acting, more: Line = {}): Promise<string> {
  const { body } = await done(officer.post('/batches', { from: 'TH', gate: 'poipet', vehicle: 'truck', ...more }));
  return String(body['id']);
}

/** One person logged; gives their arrival id. */
export async function arrive(officer: Acting, batch: string, person: Person = {}): Promise<string> {
  const { body } = await done(officer.post(`/batches/${batch}/arrivals`, personOf(person), { key: uuidv7() }));
  return String(body['id']);
}

/** The person’s answer to being asked. In any other language than Khmer it came through an interpreter (Standards 6.5(e)). */
export function consentTo(to: RecipientKind, given = true, language = 'km') {
  return {
    to,
    for: usualBundle[to].for,
    given,
    sections: ['identity', 'needs'],
    how: 'spoken',
    witness: 'demo-witness',
    quality: 'free',
    language,
    interpreter: language !== 'km',
    textVersion: '1',
  };
}
