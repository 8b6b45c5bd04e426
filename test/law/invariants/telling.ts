import { expect, test } from 'vitest';
import type { Invariant, Story, Told } from './story.ts';

/** One thing told: its type, what it says, how many hours after the one before, and what else is true of it. */
type Line = readonly [type: string, said?: object, hours?: number, more?: Partial<Told>];

const worker: Told['by'] = {
  id: 'worker-1',
  role: 'case-worker',
  desk: 'casework',
  country: 'KH',
  organisation: 'social-affairs',
};

/** Somebody else, who may say yes to what the worker proposed. */
export const another: Partial<Told> = { by: { ...worker, id: 'supervisor-1', role: 'supervisor' } };

/** A file just opened, of an invented adult or child of Cambodia. The first line is `e0`, the next `e1`, and so on. */
export const adult: Line = ['CaseOpened', { age: 'adult', citizenship: 'KH', language: 'km', needs: [], consents: [] }];
export const child: Line = ['CaseOpened', { ...adult[1], age: 'child', childUntil: '2036-01-01' }];
export const foreigner: Line = ['CaseOpened', { ...adult[1], citizenship: 'VN', language: 'vi' }];

/** A story made by hand, from lines one after the other. */
export function tale(...lines: readonly Line[]): Story {
  let at = Date.parse('2026-03-02T03:00:00.000Z');
  return lines.map(([type, said = {}, hours = 1, more = {}], n) => {
    at += hours * 3_600_000;
    const moment = new Date(at).toISOString();
    return { type, id: `e${n}`, recordedAt: moment, occurredAt: moment, by: worker, said, broke: [], ...more } as Told;
  });
}

/** An invariant with a story that breaks it and one that keeps it. */
export type Tellings = readonly [invariant: Invariant, breaks: Story, keeps: Story];

/** Each invariant tells the story that breaks it from the one that keeps it, and is asked after both. */
export function tellApart(all: readonly Tellings[]): void {
  for (const [{ row, after, broken }, breaks, keeps] of all)
    test(`${row} tells a history that must not be from one that may`, () => {
      expect(after).toContain(breaks.at(-1)?.type);
      expect(after).toContain(keeps.at(-1)?.type);
      expect(broken(breaks)).not.toEqual([]);
      expect(broken(keeps)).toEqual([]);
    });
}
