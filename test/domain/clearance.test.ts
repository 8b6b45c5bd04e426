import { describe, expect, test } from 'vitest';
import { type SectionName, sectionNames } from '../../packages/domain/src/case/sections.ts';
import { deskPath, type Role, roles } from '../../packages/domain/src/people/actor.ts';
import * as clearance from '../../packages/domain/src/people/clearance.ts';
import { proposed } from './handovers.ts';
import { fileOf, idOf, people } from './made.ts';
import { answered, corrected, proposed as proposal, released } from './proposals.ts';

/** Typed by hand from the table of who may see what, for the sections this stage opens directly; what comes as a copy is no sight of the file. */
const table: Readonly<Record<Role, { arrival: string; case: string }>> = {
  intake: { arrival: 'identity needs', case: '' },
  'shift-lead': { arrival: 'identity needs', case: '' },
  'case-worker': { arrival: '', case: 'identity whereabouts family needs testimony legal travel' },
  'health-worker': { arrival: '', case: '' },
  supervisor: { arrival: '', case: 'identity whereabouts family needs legal travel' },
  'central-unit': { arrival: '', case: 'identity whereabouts family needs legal travel' },
  'second-approver': { arrival: '', case: '' },
  provider: { arrival: '', case: '' },
  'consul-kh': { arrival: '', case: '' },
  'embassy-th': { arrival: '', case: '' },
  'embassy-vn': { arrival: '', case: '' },
  'embassy-my': { arrival: '', case: '' },
  'counterpart-th': { arrival: '', case: '' },
  'counterpart-vn': { arrival: '', case: '' },
  'counterpart-my': { arrival: '', case: '' },
  'border-police': { arrival: '', case: '' },
  'task-force': { arrival: '', case: '' },
  overseer: { arrival: '', case: '' },
  auditor: { arrival: '', case: '' },
  'directory-keeper': { arrival: '', case: '' },
  administrator: { arrival: '', case: '' },
  person: { arrival: '', case: '' },
};
const words = (text: string) => text.split(' ').filter((one) => one !== '');
const centre = people.intake.organisation;

describe.each(roles)('%s', (role) => {
  const actor = people[role];
  const here = { ...actor, organisation: centre };

  test('Standards 6.3(e): opens of an arrival of her own centre what the table says; elsewhere nothing', () => {
    expect(clearance.sectionsOfArrival(here, centre, true)).toEqual(words(table[role].arrival));
    expect(clearance.sectionsOfArrival({ ...actor, organisation: 'another' }, centre, true)).toEqual([]);
    expect(clearance.sectionsOfArrival(here, centre, false)).toEqual(
      role === 'intake' ? [] : words(table[role].arrival),
    );
  });

  test('[ASVS-8.2.3] opens of a case what the table says, never medical and never HIV', () => {
    const sections = clearance.sectionsOfCase(actor);
    expect(sections).toEqual(words(table[role].case));
    expect(sections.filter((one) => one === 'medical' || one === 'hiv')).toEqual([]);
    expect(sections.every((one) => sectionNames.includes(one satisfies SectionName))).toBe(true);
  });
});

describe('Who knows that a case is there', () => {
  const file = fileOf({ organisation: 'social-affairs', assigned: [] });
  const relations = {
    assigned: (id: string) => fileOf({ organisation: 'elsewhere', assigned: [id] }),
    'own-organisation': () => file,
    'a handover': () => fileOf({ organisation: 'elsewhere', assigned: [], handover: idOf(70) }),
    'third-party': () => fileOf({ organisation: 'elsewhere', assigned: [] }),
  } as const;
  const known: Readonly<Partial<Record<Role, string>>> = {
    'case-worker': 'assigned',
    supervisor: 'own-organisation',
    'central-unit': 'own-organisation,a handover',
  };

  test.each(roles)('%s: by the relations of the table and no other', (role) => {
    const actor = { ...people[role], organisation: 'social-affairs' };
    const found = Object.entries(relations).filter(([, of]) => clearance.mayKnowCase(actor, of(actor.id)));
    expect(found.map(([name]) => name).join()).toBe(known[role] ?? '');
  });

  test('a batch is known to its own centre', () => {
    expect(clearance.mayKnowBatch(people.intake, centre)).toBe(true);
    expect(clearance.mayKnowBatch(people.intake, 'another')).toBe(false);
  });
});

describe('Policy III (presumption of victim): whom a proposal waits for', () => {
  const waiting = fileOf({ proposals: [proposal()], organisation: 'social-affairs' });
  const shelter = { ...people.supervisor, organisation: 'another-shelter' };

  test('a second approver and a supervisor of another organisation know the case, and open nothing of it', () => {
    for (const actor of [people['second-approver'], shelter]) {
      expect(clearance.mayKnowCase(actor, waiting)).toBe(true);
      expect(clearance.sightOfCase(actor, waiting)).toEqual([]);
    }
    expect(clearance.sightOfCase(people.supervisor, waiting)).toEqual(clearance.sectionsOfCase(people.supervisor));
  });

  test('nobody else does for its sake, neither who wrote it nor her colleagues nor those who decided', () => {
    const others = ['case-worker', 'central-unit', 'intake', 'task-force'] as const;
    for (const role of others) {
      const actor = { ...people[role], id: 'another', organisation: 'elsewhere' };
      expect(clearance.mayKnowCase(actor, waiting)).toBe(false);
    }
    const approver = people['second-approver'];
    expect(clearance.mayKnowCase({ ...approver, id: 'case-worker-1' }, waiting)).toBe(false);
    expect(clearance.mayKnowCase({ ...approver, organisation: 'social-affairs' }, waiting)).toBe(false);
    expect(clearance.mayKnowCase({ ...approver, organisation: 'police' }, waiting)).toBe(false);
  });

  test('a child’s release to her family waits for a second approver wherever she works, not for who proposed it', () => {
    const file = fileOf({ releases: [released()], organisation: 'social-affairs' });
    const approver = people['second-approver'];
    for (const actor of [approver, { ...approver, organisation: 'social-affairs' }, shelter])
      expect(clearance.mayKnowCase(actor, file)).toBe(true);
    expect(clearance.mayKnowCase({ ...approver, id: 'case-worker-1' }, file)).toBe(false);
    expect(clearance.mayKnowCase({ ...people['case-worker'], id: 'another' }, file)).toBe(false);
    const answers = [answered('approved', idOf(91))];
    expect(clearance.mayKnowCase(approver, fileOf({ releases: [released()], approvals: answers }))).toBe(false);
  });

  test('once it is answered, corrected, or was never made, the case is unknown again', () => {
    const done = [
      fileOf(),
      fileOf({ proposals: [proposal()], approvals: [answered('declined')] }),
      fileOf({ proposals: [proposal()], approvals: [answered('approved')] }),
      fileOf({ proposals: [proposal()], corrections: [corrected(idOf(90))] }),
    ];
    for (const file of done)
      for (const actor of [people['second-approver'], shelter]) expect(clearance.mayKnowCase(actor, file)).toBe(false);
  });
});

describe('Who knows that a handover is there', () => {
  const out = { country: 'TH', direction: 'outbound', citizenship: 'TH' } as const;
  const handovers = {
    home: proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH' }),
    stranger: proposed({ country: 'TH', direction: 'inbound', citizenship: 'VN' }),
    told: proposed({ ...out, disclosures: { 'counterpart-th': idOf(71), 'embassy-th': idOf(72) } }),
    quiet: proposed({ ...out, quiet: true, disclosures: { 'counterpart-th': idOf(71) } }),
    embassy: proposed({ ...out, disclosures: { 'embassy-th': idOf(72) } }),
    flagged: proposed({ ...out, quiet: true, disclosures: { 'counterpart-th': idOf(71), 'embassy-th': idOf(72) } }),
  };
  const all = 'home stranger told quiet embassy flagged';
  const known: Readonly<Record<Role, string>> = {
    intake: 'home stranger',
    'shift-lead': 'home stranger',
    'case-worker': all,
    'health-worker': '',
    supervisor: all,
    'central-unit': all,
    'second-approver': '',
    provider: '',
    'consul-kh': 'home',
    'embassy-th': 'home stranger told embassy',
    'embassy-vn': '',
    'embassy-my': '',
    'counterpart-th': 'home stranger told quiet flagged',
    'counterpart-vn': '',
    'counterpart-my': '',
    'border-police': '',
    'task-force': '',
    overseer: '',
    auditor: '',
    'directory-keeper': '',
    administrator: '',
    person: '',
  };

  test.each(roles)('%s: as the table says; a mission never of a quiet one', (role) => {
    const found = Object.entries(handovers).filter(([, state]) => clearance.mayKnowHandover(people[role], state));
    expect(found.map(([name]) => name).join(' ')).toBe(known[role]);
  });

  test('a desk has its country in its path where each country has its own', () => {
    expect(roles.map((role) => deskPath(people[role].desk, people[role].country))).toEqual([
      ...['transit', 'transit', 'casework', 'health', 'casework', 'casework', 'casework', 'partner', 'mission'],
      ...['embassy-th', 'embassy-vn', 'embassy-my', 'counterpart-th', 'counterpart-vn', 'counterpart-my', 'border'],
      ...['task-force', 'oversight', 'oversight', 'office', 'office', 'own-record'],
    ]);
  });
});
