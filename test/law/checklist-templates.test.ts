import { describe, expect, test } from 'vitest';
import { circumstance, isOwed } from '../../packages/domain/src/handover/templates/circumstance.ts';
import type { ChecklistItem } from '../../packages/domain/src/handover/templates/template.ts';
import {
  type CrossingCorridor,
  templateFor,
  templateVersion,
} from '../../packages/domain/src/handover/templates/template-for.ts';
import type { TemplateId } from '../../packages/domain/src/handover/templates/template-id.ts';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { corridorVersions } from '../../packages/domain/src/settings/corridors/corridors.ts';

/** Typed by hand from the field's practice, section 5: code, side, requirement (`-` where no side is named). */
const practice = `
  C01 B R    C02 S R    C03 S R    C04 S R    C05 S R    C06 E R    C07 E/S R
  C08 V R    C09 V R    C10 B C    C11 S R    C12 S R    C13 S C    C14 S C
  C15 B R    C16 S R    C17 S C    C18 B R    C19 S C    C20 E C    C21 S R
  C22 S R    C23 S R    C24 B R    C25 V P    C26 S R
  TH1 S R    TH2 V R    TH3 S C    TH4 S R    TH5 S C    TH6 V R    TH7 V R
  D1 - R     D2 - C     D3 - R     D4 - R     D5 - R     D6 - R     D7 - R    D8 - R    D9 - R
  VK1 E R    VK2 S R    VK3 S R    VK4 V R    VK5 S C    VK6 V R    VK7 V R
  MK1 S R    MK2 S C    MK3 E R    MK4 E R    MK5 V R    MK6 S C    MK7 S C   MK8 S R
  KV1 E R    KV2 E/S R  KV3 S C    KV4 E C    KV5 V R    KV6 V R    KV7 - R   KV8 B R
  KT1 E C    KT2 - R    KT3 V R    KT4 V C    KT5 V R
  KX1 E R    KX2 - R    KX3 - C    KX4 - C    KX5 - C    KX6 - R
`
  .trim()
  .split(/\s{2,}/)
  .map((entry) => entry.replace('-', 'none'))
  .sort();

const corridors: readonly CrossingCorridor[] = ['TH-KH', 'VN-KH', 'MY-KH', 'KH-VN', 'KH-TH', 'KH-MY'];
const formal = corridors.map((corridor) => templateFor(corridor, 'formal'));
const deportation = templateFor('TH-KH', 'deportation');
const everyItem = [...formal, deportation].flatMap((template) => template.items);
const byCode = new Map(everyItem.map((item) => [item.code, item]));
const codesOf = (items: readonly ChecklistItem[]) => items.map((item) => item.code);

describe('The checklist templates', () => {
  test('hold the 76 codes of the practice with their side and requirement, and no other', () => {
    const held = [...byCode.values()].map((item) => `${item.code} ${item.side} ${item.requirement}`);
    expect(practice.length).toBe(76);
    expect(held.sort()).toEqual(practice);
  });

  test.each([
    ['TH-KH', 'TH-KH-formal', 'TH', 7],
    ['VN-KH', 'VN-KH', 'VK', 7],
    ['MY-KH', 'MY-KH', 'MK', 8],
    ['KH-VN', 'KH-VN', 'KV', 8],
    ['KH-TH', 'KH-TH', 'KT', 5],
    ['KH-MY', 'KH-MY', 'KX', 6],
  ] as const)('of %s is the core of 26 and its own items', (corridor, id, prefix, own) => {
    const { items, ...template } = templateFor(corridor, 'formal');
    expect(template).toEqual({ id, version: 1 });
    expect(codesOf(items)).toEqual([...numbered('C', 26, 2), ...numbered(prefix, own, 1)]);
  });

  test.each(corridors)('of a deportation truck are D1 to D9, on the corridor %s too', (corridor) => {
    const template = templateFor(corridor, 'deportation');
    expect(template.id).toBe('TH-KH-deportation');
    expect(codesOf(template.items)).toEqual(numbered('D', 9, 1));
  });

  test('are kept by version: an unknown version is not answered with another', () => {
    const ids: readonly TemplateId[] = [...formal, deportation].map((template) => template.id);
    expect(ids.map((id) => templateVersion(id, 1)?.id)).toEqual(ids);
    expect(templateVersion('KH-VN', 2)).toBeUndefined();
  });

  test('give every conditional item its condition; of the required ones only those of children, families and foreigners', () => {
    const items = formal.concat(deportation).flatMap((template) => template.items);
    const unconditional = items.filter((item) => item.requirement === 'C' && item.when === 'always');
    const partly = items.filter((item) => item.requirement !== 'C' && item.when !== 'always');
    expect(codesOf(unconditional)).toEqual([]);
    expect([...new Set(codesOf(partly))].sort()).toEqual(['C08', 'C11', 'C18', 'C23', 'D5', 'D8', 'D9', 'KV6', 'VK4']);
  });
});

describe('An item of a checklist', () => {
  test.each([
    ['schedule', 'C03 C04 C05 C06 C07 C08 C09 C23 TH1 TH2 TH3 TH6 VK1 MK1 MK3 MK4 KV1 KV2 KV7 KV8 KT1 KT2 KX1 KX2 KX4'],
    ['depart', 'C11 C12 C19 C20 C21 C22 TH7 VK3 VK6 MK2 MK5 MK8 KV4 KV5 KV6 KT3 KT4 KT5 KX3 KX5 KX6'],
    ['confirm', 'C01 C02 C10 C13 C14 C15 C16 C17 C18 C26 TH4 TH5 VK2 VK4 VK5 VK7 MK6 MK7 KV3'],
    ['receive', 'C24'],
    ['close-batch', 'D1 D2 D3 D4 D6 D7 D8'],
    ['open-case', 'D5 D9'],
    ['none', 'C25'],
  ])('guards %s: %s', (guard, codes) => {
    const guarding = [...byCode.values()].filter((item) => item.guards === guard);
    expect(codesOf(guarding).sort()).toEqual(codes.split(' ').sort());
  });

  test('is made true by the records alone where nobody ticks: services, minutes, arrival; out of Cambodia the person’s word too', () => {
    const bySystem = [...byCode.values()].filter((item) => item.by === 'system');
    expect(codesOf(bySystem).sort()).toEqual(['C03', 'C04', 'C05', 'C23', 'C24', 'C25']);
  });

  test('that may follow the arrival is one, and on every corridor its deadline is a setting of 24 hours', () => {
    const after = [...byCode.values()].filter((item) => item.requirement === 'P');
    expect(codesOf(after)).toEqual(['C25']);
    const told = Object.values(corridorVersions)
      .flat()
      .map(({ deadlines }) => deadlines.filter(({ step }) => step === 'arrival-confirmed'));
    for (const one of told) expect(one).toMatchObject([{ owedBy: 'V', within: { hours: 24 } }]);
  });

  test('is one sentence on one line, and says where it comes from', () => {
    for (const item of byCode.values()) {
      expect(item.says).toMatch(/^[A-Z][^\n]+\.$/);
      expect(item.restsOn.length > 0 || item.source !== 'the articles').toBe(true);
      expect(item.restsOn.filter((citation) => !(citation in articles))).toEqual([]);
    }
  });
});

describe('What is owed', () => {
  const owed = (corridor: CrossingCorridor, ...circumstances: Parameters<typeof isOwed>[1]) =>
    codesOf(templateFor(corridor, 'formal').items.filter((item) => isOwed(item.when, circumstances)));

  test('Policy VI.b: whoever leaves Cambodia is owed every service, whoever comes home owes no such proof', () => {
    expect(['KH-VN', 'KH-TH', 'KH-MY'].every((corridor) => owed(corridor as CrossingCorridor).includes('C23'))).toBe(
      true,
    );
    expect(['TH-KH', 'VN-KH', 'MY-KH'].some((corridor) => owed(corridor as CrossingCorridor).includes('C23'))).toBe(
      false,
    );
  });

  test('Standards 6.11(e): a child adds tracing, escort and guardianship, and takes nothing away', () => {
    const adult = owed('KH-VN');
    const child = owed('KH-VN', 'child');
    expect(child.filter((code) => !adult.includes(code))).toEqual(['C08', 'C11', 'C18', 'KV6']);
    expect(adult.filter((code) => !child.includes(code))).toEqual([]);
  });

  test('an adult who returns to their family is owed the tracing, an escorted one the roster', () => {
    expect(owed('MY-KH', 'returning-to-family')).toContain('C08');
    expect(owed('MY-KH', 'escorted')).toContain('C11');
    expect(owed('MY-KH')).not.toContain('C08');
    expect(owed('MY-KH')).not.toContain('C11');
  });

  test.each([
    ['no-common-language', 'KH-TH', 'C10'],
    ['person-agrees', 'KH-TH', 'C13'],
    ['consented', 'KH-TH', 'C14'],
    ['any-proceeding', 'TH-KH', 'TH3'],
    ['travelling-together', 'KH-TH', 'C19'],
    ['fines-open', 'KH-MY', 'KX3'],
    ['irregular-stay-or-exit', 'KH-VN', 'KV4'],
    ['victim-paper-issued', 'VN-KH', 'VK5'],
    ['protection-order', 'MY-KH', 'MK2'],
    ['claim-open', 'MY-KH', 'MK6'],
    ['no-travel-document', 'KH-TH', 'KT1'],
    ['health-rule-in-force', 'KH-TH', 'KT4'],
    ['refuses-to-return', 'KH-MY', 'KX4'],
    ['transit-country', 'KH-MY', 'KX5'],
    ['foreign-victim-in-cambodia', 'TH-KH', 'C23'],
  ] as const)('%s on %s asks for %s, and its absence does not', (circumstances, corridor, code) => {
    expect(owed(corridor, circumstances)).toContain(code);
    expect(owed(corridor)).not.toContain(code);
  });

  test.each(['indicator', 'child', 'wishes-to-talk'] as const)('%s on a truck asks the five questions', (one) => {
    const asked = deportation.items.filter((item) => isOwed(item.when, [one]));
    expect(codesOf(asked)).toEqual(['D1', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9']);
  });

  test('every circumstance changes some list, so none is recorded for nothing', () => {
    const idle = circumstance.options.filter((one) =>
      everyItem.every((item) => item.when === 'always' || !isOwed(item.when, [one])),
    );
    expect(idle).toEqual([]);
  });
});

function numbered(prefix: string, count: number, digits: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}${String(index + 1).padStart(digits, '0')}`);
}
