import { describe, expect, test } from 'vitest';
import { providersPlanWhenSheAgrees } from '../../../packages/domain/src/rules/providers-plan-when-she-agrees.ts';
import { answerOf } from '../../domain/made.ts';
import { breachesOf } from '../judged.ts';

const centre = { kind: 'ngo', organisation: 'a-centre' };
const hospital = { kind: 'hospital', organisation: 'a-hospital' };
const met = (providers: readonly object[] | undefined, ...consents: readonly ReturnType<typeof answerOf>[]) =>
  breachesOf(providersPlanWhenSheAgrees, { file: { consents: [...consents] }, said: { providers } });
const read = (provider: string, ...consents: readonly ReturnType<typeof answerOf>[]) =>
  breachesOf(providersPlanWhenSheAgrees, {
    file: { consents: [...consents] },
    act: 'recordPlanReading',
    said: { provider },
  });
const joined = (organisation: string, ...consents: readonly ReturnType<typeof answerOf>[]) =>
  breachesOf(providersPlanWhenSheAgrees, {
    file: { consents: [...consents] },
    act: 'joinTeam',
    said: { role: 'counsellor', organisation },
  });
const refused = ['provider-without-her-consent'];

describe('providers-plan-when-she-agrees', () => {
  test('Standards 7.5(g) allows: a meeting of the team alone, and each provider that the person agrees to, by its kind or its name', () => {
    expect(met(undefined)).toEqual([]);
    expect(met([centre], answerOf('ngo', true))).toEqual([]);
    expect(met([centre], answerOf('ngo', true, { organisation: 'a-centre' }))).toEqual([]);
    expect(met([centre, hospital], answerOf('ngo', true), answerOf('hospital', true))).toEqual([]);
    expect(met([centre], answerOf('ngo', true, { until: '2026-03-02' }))).toEqual([]);
  });

  test('Standards 7.5(g) refuses: a provider the person was not asked about, refused, took back, agreed to until yesterday, or another than the person named', () => {
    expect(met([centre])).toEqual(refused);
    expect(met([centre], answerOf('ngo', false))).toEqual(refused);
    expect(met([centre], answerOf('ngo', true), answerOf('ngo', false))).toEqual(refused);
    expect(met([centre], answerOf('ngo', true, { until: '2026-03-01' }))).toEqual(refused);
    expect(met([centre], answerOf('ngo', true, { organisation: 'another' }))).toEqual(refused);
    const withdrawn = { at: '2026-03-01T03:00:00.000Z', entry: 'her-word' };
    expect(met([centre], answerOf('ngo', true, { withdrawn }))).toEqual(refused);
    // One of several is enough.
    expect(met([centre, hospital], answerOf('ngo', true))).toEqual(refused);
  });

  test('Standards 7.5(g) tells a provider that read a plan or joined the team with the person’s yes, or in whose care the file is, from one that did not', () => {
    expect(read('a-centre', answerOf('ngo', true))).toEqual([]);
    expect(read('a-hospital', answerOf('hospital', true, { organisation: 'a-hospital' }))).toEqual([]);
    expect(read('social-affairs')).toEqual([]);
    expect(joined('a-centre', answerOf('ngo', true))).toEqual([]);
    expect(joined('social-affairs')).toEqual([]);
    expect(joined('a-centre')).toEqual(refused);
    expect(read('a-centre')).toEqual(refused);
    // A search for their family is no plan for them.
    expect(read('a-centre', answerOf('ngo', true, { for: 'family-tracing' }))).toEqual(refused);
    expect(read('a-centre', answerOf('ngo', false))).toEqual(refused);
    expect(read('a-centre', answerOf('ngo', true, { organisation: 'another' }))).toEqual(refused);
  });
});
