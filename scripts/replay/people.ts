import { usualBundle } from '@homeward/domain/consent/bundle';
import type { RecipientKind } from '@homeward/domain/consent/consent';
import { numberOf } from './key.ts';

type Name = { readonly local?: string; readonly latin: string };

/** One invented person of the year, as the archive's page would have the person. */
export type Person = {
  /** Names the person’s story; the same name is the same person in every run. */
  readonly story: string;
  /** As nobody is called; without one the story's name stands for it. */
  readonly name?: Name;
  readonly sex: 'female' | 'male';
  readonly birthYear: string;
  readonly child: boolean;
  readonly exploitation: readonly string[];
  readonly sector?: string;
  /** The day of the person’s journey. */
  readonly day: string;
  /** The edition of the consent text that is read to the person; without one it is what was read from paper in the year of the archive. */
  readonly text?: string;
};

type Kind = 'woman' | 'man' | 'girl' | 'boy';

/** A day of 2008 from the 12th to the 27th, so that what comes ten days before and a day after stays in its month. */
export function dayIn(month: number, story: string): string {
  return `2008-${String(month).padStart(2, '0')}-${12 + numberOf(`${story}/day`, 16)}`;
}

/** Days before (negative) or after a day. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A moment of a day in Cambodia's working hours, as UTC. */
export function momentOf(day: string, minute: number): string {
  return new Date(Date.parse(`${day}T01:00:00Z`) + minute * 60_000).toISOString();
}

/** One person; the months of a group follow each other, so the group spreads over the year. */
export function person(
  story: string,
  index: number,
  kind: Kind,
  found: { readonly exploitation: readonly string[]; readonly sector?: string },
  day = dayIn(1 + (index % 12), story),
): Person {
  const child = kind === 'girl' || kind === 'boy';
  const years = child ? 6 + numberOf(`${story}/age`, 11) : 20 + numberOf(`${story}/age`, 25);
  return {
    story,
    sex: kind === 'woman' || kind === 'girl' ? 'female' : 'male',
    birthYear: String(2008 - years),
    child,
    day,
    ...found,
  };
}

/** The person’s name as it stands in sealed sections: nobody's. */
export function nameOf({ name, story }: Person): Name {
  return name ?? { latin: `Invented ${story.toUpperCase()}` };
}

/** How a consent is written down; a child's is their guardian's or their best interest. */
export function consentOf(to: RecipientKind, who: Pick<Person, 'child' | 'text'>, language = 'km') {
  return {
    to,
    for: usualBundle[to].for,
    given: true,
    sections: ['identity', 'needs'],
    how: who.child ? 'best-interest' : 'signed',
    quality: 'free',
    language,
    interpreter: language !== 'km',
    textVersion: who.text ?? '2008',
  };
}
