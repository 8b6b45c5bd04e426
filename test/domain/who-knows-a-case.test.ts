import { describe, expect, test } from 'vitest';
import { type Role, roles } from '../../packages/domain/src/people/actor.ts';
import * as relations from '../../packages/domain/src/people/relations.ts';
import { exceptionOf, revealingOf } from './disclosed.ts';
import { fileOf, idOf, now, people } from './made.ts';
import { erasing } from './proposals.ts';

const organisation = 'social-affairs';
const stamp = { id: idOf(60), at: now, by: 'x' };
const worker = people['case-worker'];

function later(minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

/** A file that everybody has a tie to: assigned, at health, of their organisation, with a handover, and with something that waits. */
function tiedTo(id: string) {
  const healthWorker = { ...stamp, worker: id, toldAt: now, copy: idOf(60) };
  return fileOf({ organisation, assigned: [id], healthWorker, handover: idOf(70), erasures: [erasing()] });
}

describe('who was erased', () => {
  test.each(roles)('Standards 6.3(d): is known to nobody, %s included, whatever tied them to the case', (role) => {
    const actor = { ...people[role], organisation };
    const gone = { ...tiedTo(actor.id), erased: { ...stamp, erasure: idOf(92) } };
    expect(relations.relationTo(actor, gone)).toBe('third-party');
    expect(relations.mayKnowCase(actor, gone)).toBe(false);
    for (const operation of ['grantBreakGlass', 'recordNeeds'])
      expect(relations.mayAct(operation, actor, gone)).toBe(false);
  });
});

describe('the tie to a case', () => {
  const tie: Readonly<Partial<Record<Role, string>>> = {
    'case-worker': 'assigned',
    'health-worker': 'assigned',
    supervisor: 'own-organisation',
    'central-unit': 'assigned',
  };

  test.each(roles)('%s: by what the table names, before anything that waits', (role) => {
    const actor = { ...people[role], organisation };
    expect(relations.relationTo(actor, tiedTo(actor.id))).toBe(tie[role] ?? 'third-party');
  });

  test('[ASVS-8.2.2] who saw a file is told to its own organisation and its corridor, not to whom an act of it is asked', () => {
    const file = fileOf({ organisation, assigned: [worker.id], handover: idOf(70), erasures: [erasing()] });
    const told = roles.filter((role) => relations.mayReadTrail(people[role], file));
    expect(told).toEqual(['supervisor', 'central-unit']);
    const unit = people['central-unit'];
    expect(relations.mayReadTrail(unit, fileOf({ organisation: 'elsewhere', assigned: [unit.id] }))).toBe(true);
    expect(relations.mayReadTrail(worker, file)).toBe(false);
    expect(relations.mayReadTrail({ ...people.supervisor, organisation: 'elsewhere' }, file)).toBe(false);
    expect(relations.mayKnowCase(people['second-approver'], file)).toBe(true);
  });

  test('what the person writes is what the table lets them write where the person is tied, else nothing', () => {
    const all = ['identity', 'whereabouts', 'family', 'needs', 'testimony', 'legal', 'travel'];
    expect(relations.penOfCase(worker, tiedTo(worker.id))).toEqual(all);
    expect(relations.penOfCase(worker, tiedTo('another'))).toEqual([]);
    expect(relations.penOfCase(people['health-worker'], tiedTo(people['health-worker'].id))).toEqual([
      'medical',
      'hiv',
    ]);
  });
});

describe('a broken glass', () => {
  const from = (glass: object) => ({
    ...fileOf({ organisation, assigned: [] }),
    glass: [{ by: worker.id, at: now, ...glass }],
  });
  const sees = (file: ReturnType<typeof from>, at?: string) => relations.relationTo(worker, file, at);

  test('is open from when it broke until its end, at a moment that is said', () => {
    const file = from({ until: later(15) });
    expect([later(-1), later(0), later(14), later(15)].map((at) => sees(file, at))).toEqual([
      'third-party',
      'broken-glass',
      'broken-glass',
      'third-party',
    ]);
    expect(sees(file)).toBe('third-party');
  });

  test('without an end it was never open', () => {
    expect([later(0), later(1)].map((at) => sees(from({}), at))).toEqual(['third-party', 'third-party']);
    expect(relations.relationTo(worker, fileOf({ organisation, assigned: [] }), now)).toBe('third-party');
  });
});

describe('[ASVS-2.3.5] what waits for a second person', () => {
  const approver = people['second-approver'];
  const colleague = { ...approver, organisation };

  test('sharing without the person, telling somebody new where the person is, and an erasure, are asked of another organisation and not of who proposed them', () => {
    for (const more of [{ exceptions: [exceptionOf()] }, { revealings: [revealingOf()] }, { erasures: [erasing()] }]) {
      const file = fileOf({ organisation, assigned: [], ...more });
      expect(relations.relationTo(approver, file)).toBe('asked');
      expect(relations.relationTo({ ...people.supervisor, organisation: 'shelter' }, file)).toBe('asked');
      expect(relations.relationTo(colleague, file)).toBe('third-party');
      expect(relations.relationTo({ ...approver, id: 'case-worker-1' }, file)).toBe('third-party');
    }
  });

  test('is asked of second approvers and supervisors alone', () => {
    const asked = { ...stamp, act: 'erase-a-case' as const, notOf: ['elsewhere'] };
    const them = roles.filter((role) => relations.isAskedOf(people[role], asked));
    expect(them).toEqual(['supervisor', 'second-approver']);
    expect(relations.isAskedOf({ ...approver, organisation: 'elsewhere' }, asked)).toBe(false);
    expect(relations.isAskedOf({ ...approver, id: 'x' }, asked)).toBe(false);
  });
});

test('a mission is there for its own nationals, casework where it has the person’s file, every other desk for everybody', () => {
  const theirs = (citizenship: 'TH' | 'KH') =>
    roles.filter((role) =>
      relations.isThereFor({ citizenship, organisation: people[role].organisation }, people[role]),
    );
  const missions = ['consul-kh', 'embassy-th', 'embassy-vn', 'embassy-my'];
  expect(roles.filter((role) => !theirs('TH').includes(role))).toEqual(missions.filter((one) => one !== 'embassy-th'));
  expect(roles.filter((role) => !theirs('KH').includes(role))).toEqual(missions.filter((one) => one !== 'consul-kh'));
  const elsewhere = { citizenship: 'KH', organisation: 'elsewhere' } as const;
  expect(relations.isThereFor(elsewhere, people['case-worker'])).toBe(false);
});
