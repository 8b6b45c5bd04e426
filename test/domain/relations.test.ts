import { describe, expect, test } from 'vitest';
import { type Ground, ground } from '../../packages/domain/src/case/glass/grounds.ts';
import { deskPath, type Role, roles } from '../../packages/domain/src/people/actor.ts';
import * as clearance from '../../packages/domain/src/people/clearance.ts';
import * as relations from '../../packages/domain/src/people/relations.ts';
import { proposed } from './handovers.ts';
import { fileOf, idOf, now, people } from './made.ts';

const readBySupervisors = ['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel'];
const centre = people.intake.organisation;

describe('A supervisor and a broken glass', () => {
  const file = fileOf({ organisation: 'social-affairs', assigned: ['another'] });
  const worker = people['case-worker'];
  const brokenOn = (ground?: Ground) => ({
    ...file,
    glass: [{ id: idOf(95), by: worker.id, at: now, until: later(15), ground }],
  });
  const broken = brokenOn('in-danger');
  const opened = ['identity', 'whereabouts', 'needs'];

  function later(minutes: number): string {
    return new Date(Date.parse(now) + minutes * 60_000).toISOString();
  }

  test('Standards 6.3(e): without a reason a supervisor opens no section of a case of their organisation', () => {
    expect(relations.mayKnowCase(people.supervisor, file)).toBe(true);
    expect(relations.sightOfCase(people.supervisor, file, now)).toEqual([]);
    expect(relations.sightOfCase(people.supervisor, file, now, 'complaint')).toEqual(readBySupervisors);
  });

  test('a broken glass opens the case to who broke it for fifteen minutes, for reading alone', () => {
    expect(relations.sightOfCase(worker, broken, later(0))).toEqual(opened);
    expect(relations.sightOfCase(worker, broken, later(14.9))).toEqual(opened);
    expect(relations.sightOfCase(worker, broken, later(15))).toEqual([]);
    expect(relations.sightOfCase({ ...worker, id: 'a-third' }, broken, later(1))).toEqual([]);
    expect(relations.sightOfCase(people.supervisor, broken, later(1))).toEqual([]);
    expect(relations.penOfCase(worker, broken)).toEqual([]);
    expect(relations.mayKnowCase(worker, broken)).toBe(false);
    expect(relations.sightOfCase(worker, file, later(1))).toEqual([]);
    expect(relations.sightOfCase(worker, { ...file, glass: undefined }, later(1))).toEqual([]);
  });

  test('Standards 6.3(e): of the file opens what the ground needs, at most three sections, and never what was done to the person', () => {
    const sight = (ground?: Ground) => relations.sightOfCase(worker, brokenOn(ground), later(1));
    expect(sight('ill-or-hurt')).toEqual(['identity', 'needs']);
    expect(sight('gone-missing')).toEqual(['identity', 'whereabouts', 'family']);
    expect(sight('on-the-way')).toEqual(['identity', 'travel']);
    expect(sight('before-a-court')).toEqual(['identity', 'legal']);
    for (const one of ground.options) {
      expect(sight(one).length, one).toBeLessThanOrEqual(3);
      expect(sight(one), one).not.toContain('testimony');
    }
    // As it was written down before anybody named a ground.
    expect(sight()).toEqual([]);
  });

  test('breaking it is a case worker’s alone, of any case', () => {
    for (const role of roles) {
      expect(relations.mayAct('grantBreakGlass', people[role], file), role).toBe(role === 'case-worker');
      expect(relations.mayAct('openPhase', people[role], file), role).toBe(role === 'supervisor');
      // The reason for breaking it is the person’s to give, wherever it lies.
      expect(relations.mayAct('grantBreakGlass', people[role], file, 'legal'), role).toBe(role === 'case-worker');
    }
  });
});

describe('Who knows that a case is there', () => {
  const file = fileOf({ organisation: 'social-affairs', assigned: [] });
  const cares = (worker: string) => ({ id: idOf(60), at: now, by: 'x', worker, toldAt: now, copy: idOf(60) });
  const ties = {
    assigned: (id: string) => fileOf({ organisation: 'elsewhere', assigned: [id] }),
    'at health': (id: string) => fileOf({ organisation: 'elsewhere', assigned: [], healthWorker: cares(id) }),
    'own-organisation': () => file,
    'a handover': () => fileOf({ organisation: 'elsewhere', assigned: [], handover: idOf(70) }),
    'third-party': () => fileOf({ organisation: 'elsewhere', assigned: [] }),
  } as const;
  const known: Readonly<Partial<Record<Role, string>>> = {
    'case-worker': 'assigned',
    'health-worker': 'at health',
    supervisor: 'own-organisation',
    'central-unit': 'assigned,own-organisation,a handover',
  };

  test.each(roles)('%s: by the relations of the table and no other', (role) => {
    const actor = { ...people[role], organisation: 'social-affairs' };
    const found = Object.entries(ties).filter(([, of]) => relations.mayKnowCase(actor, of(actor.id)));
    expect(found.map(([name]) => name).join()).toBe(known[role] ?? '');
  });

  test('a batch is known to its own centre', () => {
    expect(clearance.mayKnowBatch(people.intake, centre)).toBe(true);
    expect(clearance.mayKnowBatch(people.intake, 'another')).toBe(false);
  });
});

describe('Who knows that a handover is there', () => {
  const out = { country: 'TH', direction: 'outbound', citizenship: 'TH' } as const;
  const both = { 'counterpart-th': idOf(71), 'embassy-th': idOf(72) };
  const handovers = {
    home: proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH' }),
    ours: proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH', disclosures: { 'embassy-th': idOf(72) } }),
    stranger: proposed({ country: 'TH', direction: 'inbound', citizenship: 'VN' }),
    feared: proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH', quiet: true }),
    told: proposed({ ...out, disclosures: both }),
    another: proposed({ ...out, citizenship: 'VN', disclosures: both }),
    quiet: proposed({ ...out, quiet: true, disclosures: { 'counterpart-th': idOf(71) } }),
    embassy: proposed({ ...out, disclosures: { 'embassy-th': idOf(72) } }),
    open: proposed({ ...out, citizenship: 'unknown', disclosures: { 'embassy-th': idOf(72) } }),
    flagged: proposed({ ...out, quiet: true, disclosures: both }),
  };
  const all = 'home ours stranger feared told another quiet embassy open flagged';
  const known: Readonly<Record<Role, string>> = {
    intake: 'home ours stranger feared',
    'shift-lead': 'home ours stranger feared',
    'case-worker': all,
    'health-worker': '',
    supervisor: '',
    'central-unit': all,
    'second-approver': '',
    provider: '',
    'consul-kh': 'home ours',
    'embassy-th': 'ours told embassy open',
    'embassy-vn': '',
    'embassy-my': '',
    'counterpart-th': 'home ours stranger feared told another quiet flagged',
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
    const found = Object.entries(handovers).filter(([, state]) => relations.mayKnowHandover(people[role], state));
    expect(found.map(([name]) => name).join(' ')).toBe(known[role]);
    for (const [name, state] of Object.entries(handovers))
      expect(relations.mayKnowHandover(people[role], state)).toBe(known[role].split(' ').includes(name));
  });

  test('a supervisor in Cambodia knows of a handover once it broke something, and by its line what nobody has answered', () => {
    const broke = [{ rule: 'nobody-returns-against-their-no', found: ['no-yes-to-return'] }];
    const left = { id: 'x', act: 'Departed', at: now, by: 'x', organisation: 'y', broke };
    const { home } = handovers;
    expect(relations.mayKnowHandover(people.supervisor, { ...home, breaches: [left] } as never)).toBe(true);
    expect(relations.mayKnowHandover(people.supervisor, { ...home, unanswered: 1 } as never)).toBe(true);
    expect(relations.mayKnowHandover(people['second-approver'], { ...home, breaches: [left] } as never)).toBe(false);
  });

  test('a desk has its country in its path where each country has its own', () => {
    expect(roles.map((role) => deskPath(people[role].desk, people[role].country))).toEqual([
      'transit',
      'transit',
      'casework',
      'health',
      'casework',
      'casework',
      'casework',
      'partner',
      'mission',
      'embassy-th',
      'embassy-vn',
      'embassy-my',
      'counterpart-th',
      'counterpart-vn',
      'counterpart-my',
      'border',
      'task-force',
      'oversight',
      'oversight',
      'office',
      'office',
      'own-record',
    ]);
  });
});
