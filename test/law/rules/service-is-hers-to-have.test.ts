import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../../packages/domain/src/case/case.ts';
import { type Service, service } from '../../../packages/domain/src/case/clear.ts';
import { serviceIsHersToHave } from '../../../packages/domain/src/rules/service-is-hers-to-have.ts';
import { breachesOf } from '../judged.ts';

const judge = (file: Partial<CaseState>, name: Service) =>
  breachesOf(serviceIsHersToHave, { file, said: { service: name } });

describe('service-is-hers-to-have', () => {
  test('Standards 6.6(a) allows: every service of the catalogue to who needs it, at any stage', () => {
    const all: Partial<CaseState> = {
      age: 'presumed-child',
      language: 'vi',
      signLanguage: true,
      hasProceeding: true,
      wishesToTravelHome: true,
    };
    for (const name of service.options) expect(judge(all, name), name).toEqual([]);
    expect(judge({}, 'medical')).toEqual([]);
    expect(judge({ phases: {} }, 'medical')).toEqual([]);
  });

  test('Standards 7.7(c) refuses: a service outside what the person is entitled to, and names it', () => {
    const theirs = service.options.filter((name) => judge({}, name).length === 0);
    expect(theirs).toHaveLength(12);
    for (const name of service.options.filter((one) => !theirs.includes(one)))
      expect(judge({}, name)).toEqual([`not-in-catalogue:${name}`]);
    expect(judge({ age: 'adult' }, 'schooling')).toEqual(['not-in-catalogue:schooling']);
    expect(judge({ age: 'child' }, 'child-advocate')).toEqual(['not-in-catalogue:child-advocate']);
  });
});
