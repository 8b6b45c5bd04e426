import type { Identity } from '@homeward/domain/case/sections';
import type { Reply } from '../api/asked.ts';
import type { Say } from '../words/use-words.ts';

export type Arrival = Reply<'viewBatch'>['arrivals'][number];

type Opened = Readonly<Record<string, unknown>>;

export function identityOf(sealed: Opened): Identity | undefined {
  return sealed['identity'] as Identity | undefined;
}

/** The name as it was heard, or that it is not known yet. */
export function nameOf(say: Say, sealed: Opened): string {
  const name = identityOf(sealed)?.name;
  return [name?.local, name?.latin].filter(Boolean).join(' · ') || say('person.no-name');
}

/** An age in words: what was said, not what we make of it. */
export function ageWords(say: Say, age: Identity['age'] | undefined): string {
  if (age === undefined || 'unknown' in age) return say('age.unknown');
  if ('birth' in age) return say(age.estimated ? 'age.born-about' : 'age.born', { birth: age.birth });
  return age.from === age.to
    ? say('age.about', { years: age.from })
    : say('age.between', { from: age.from, to: age.to });
}

const latinLetters = /^[\p{Script=Latin}\p{P}\p{M}\p{N}\s]+$/u;

/** One name in one field: Latin letters or the person’s own script. None is ever made from the other. */
export function nameFrom(heard: string | undefined): { local?: string; latin?: string } {
  if (heard === undefined) return {};
  return latinLetters.test(heard) ? { latin: heard } : { local: heard };
}
