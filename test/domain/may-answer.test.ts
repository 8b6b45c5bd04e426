import { expect, test } from 'vitest';
import { type Role, roles } from '../../packages/domain/src/people/actor.ts';
import { mayAnswer } from '../../packages/domain/src/people/clearance.ts';

const names = ['identity', 'whereabouts', 'family', 'needs', 'medical', 'hiv', 'testimony', 'legal', 'travel'];

/** Typed by hand from the access plan: the cells of those who are addressed that hold a W. */
const writes: Readonly<Partial<Record<Role, readonly string[]>>> = {
  'embassy-th': ['travel'],
  'embassy-vn': ['travel'],
  'embassy-my': ['travel'],
  'consul-kh': ['travel'],
  'counterpart-th': names,
  'counterpart-vn': names,
  'counterpart-my': names,
  provider: ['needs'],
};

test.each(roles)('[ASVS-8.2.3] %s answers a copy in the sections that the table gives, and in no other', (role) => {
  for (const section of names) {
    const may = (writes[role] ?? []).includes(section);
    expect(mayAnswer({ role }, { [section]: {} }), section).toBe(may);
    expect(mayAnswer({ role }, { [section]: undefined }), section).toBe(may);
    expect(mayAnswer({ role }, { [section]: { note: 'Invented.' } }), section).toBe(may && role !== 'provider');
    expect(mayAnswer({ role }, { nowhere: {}, [section]: {} }), section).toBe(false);
  }
});

test('[ASVS-8.2.3] a provider says which services it gave, and nothing else of their needs', () => {
  const may = (needs: object, more: object = {}) => mayAnswer({ role: 'provider' }, { needs, ...more });
  expect(may({ services: 'Invented.' })).toBe(true);
  expect(may({ services: 'Invented.', note: 'Invented.' })).toBe(false);
  expect(may({ threats: 'Invented.' })).toBe(false);
  expect(may({ services: 'Invented.' }, { identity: {} })).toBe(false);
  expect(mayAnswer({ role: 'counterpart-th' }, { needs: { note: 'Invented.' }, travel: { papers: [] } })).toBe(true);
  expect(mayAnswer({ role: 'embassy-th' }, { travel: {}, identity: {} })).toBe(false);
});
