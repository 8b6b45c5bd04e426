import { describe, expect, test } from 'vitest';
import { handoverSheet } from '../../packages/domain/src/case/sections.ts';
import { corridorNames, corridorSeen } from '../../packages/domain/src/directory/corridor-seen.ts';
import { missionToldOf, recipientsOf } from '../../packages/domain/src/handover/notice-of.ts';
import { copiedAt, noticeStepOf } from '../../packages/domain/src/handover/notice-step.ts';
import { versionsOf } from '../../packages/domain/src/handover/templates/template-for.ts';
import { corridorVersions } from '../../packages/domain/src/settings/corridors/corridors.ts';
import { inACopy, noticed, noticeStage } from '../../packages/domain/src/settings/corridors/notice-stage.ts';
import { proposed } from './handovers.ts';
import { now } from './made.ts';

const way = { country: 'VN', direction: 'outbound' } as const;
const sheet = {
  name: { latin: 'Invented' },
  birthYear: '1998',
  document: 'X 0000',
  place: 'An Giang',
  exceptions: 'none',
  unknown: { place: 'person-does-not-know' },
} as const;

describe('Policy VI.b: the notice chain of a corridor is data', () => {
  test('every corridor has every step once, each with a period that is one of its deadlines; its versions are those of its checklist', () => {
    for (const name of corridorNames) {
      const { notices, deadlines, checklist } = corridorSeen(name);
      expect(notices.map(({ stage }) => stage).toSorted()).toEqual(noticeStage.options.toSorted());
      for (const { period } of notices)
        if (period !== undefined) expect(deadlines.map(({ step }) => step)).toContain(period);
      expect(corridorVersions[name]).toHaveLength(versionsOf(checklist.id).length);
      expect(checklist.version).toBe(corridorVersions[name].length);
    }
  });

  test('nobody hears at a step at which the chain leaves them out', () => {
    const { disclosures } = proposed();
    const told = Object.keys(disclosures) as ('counterpart-vn' | 'embassy-vn')[];
    const event = {
      type: 'NoticeSent',
      occurredAt: now,
      by: 'x',
      organisation: 'y',
      direction: 'outbound',
      told,
    } as const;
    const to = (desks: readonly (typeof noticed.options)[number][]) =>
      recipientsOf(event, { foreign: false, quiet: false, to: desks }).map(({ desk }) => desk);
    expect(to(noticed.options)).toEqual(['counterpart', 'embassy']);
    expect(to(['counterpart'])).toEqual(['counterpart']);
    expect(to([])).toEqual([]);
  });

  test('a mission without a desk hears before the person leaves and when that changes, and of nothing else', () => {
    const mission = { organisation: 'far', to: 'embassy' } as const;
    const said = { occurredAt: now, by: 'x', organisation: 'y', direction: 'outbound' } as const;
    const event = { type: 'NoticeSent' as const, ...said, told: [], mission };
    const hears = noticeStage.options.filter((stage) => missionToldOf(event, noticeStepOf(way, stage)) !== undefined);
    expect(hears).toEqual(['before-the-journey', 'change']);
  });

  test('Standards 6.3(c): a copy holds what the step lets be copied: all of the sheet for the other side, the person’s name and number at the gate', () => {
    expect(Object.keys(handoverSheet.unwrap().shape)).toEqual(inACopy.options);
    expect(copiedAt(way, 'proposal', sheet)).toEqual(sheet);
    expect(copiedAt(way, 'at-the-gate', sheet)).toEqual({ name: sheet.name, document: sheet.document });
    expect(copiedAt(way, 'arrival', sheet)).toEqual({ name: sheet.name });
  });
});
