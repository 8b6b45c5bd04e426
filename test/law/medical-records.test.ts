import { expect, test } from 'vitest';
import { writeSectionBody } from '../../packages/domain/src/case/section-contents.ts';
import { minimum } from '../../packages/domain/src/consent/minimum.ts';
import { roles } from '../../packages/domain/src/people/actor.ts';
import { readable, writable } from '../../packages/domain/src/people/clearance.ts';

const records = {
  vaccinations: 'Invented: measles, second dose.',
  prescriptions: 'Invented: one tablet in the evening.',
  advice: 'Invented: rest for two weeks.',
  forensic: 'Invented: seen by a doctor for the court.',
};
const written = (section: string, content: object) => writeSectionBody.safeParse({ section, content }).success;
const mayWrite = (section: 'medical') => roles.filter((role) => writable({ role }, 'assigned').includes(section));

test('R135 allows: vaccinations, prescriptions, a doctor’s advice and a forensic assessment in the medical part, by health', () => {
  expect(written('medical', records)).toBe(true);
  for (const [field, said] of Object.entries(records)) expect(written('medical', { [field]: said }), field).toBe(true);
  expect(mayWrite('medical')).toEqual(['health-worker']);
  expect(readable({ role: 'health-worker' }, 'assigned')).toContain('medical');
  // A doctor the person agrees to is given all of it.
  expect(minimum.hospital.health?.medical).toEqual(expect.arrayContaining(Object.keys(records)));
});

test('R135 refuses: such a record in any other section, a kind of record that is none of these, and everybody but health and themselves', () => {
  for (const section of ['identity', 'whereabouts', 'family', 'needs', 'hiv', 'testimony', 'legal', 'travel'])
    expect(written(section, { vaccinations: records.vaccinations }), section).toBe(false);
  expect(written('medical', { gossip: 'Invented.' })).toBe(false);
  expect(written('medical', { vaccinations: '' })).toBe(false);
  for (const relation of ['assigned', 'own-organisation', 'own-centre', 'corridor', 'asked', 'broken-glass'] as const)
    for (const role of roles.filter((one) => one !== 'health-worker'))
      expect(readable({ role }, relation, 'safety'), `${role} ${relation}`).not.toContain('medical');
});
