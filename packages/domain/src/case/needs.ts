import type { AgeClass, Service } from './clear.ts';

/**
 * All that decides which services a person is entitled to. Nationality is not among it and cannot be: by Policy VI.b
 * foreign victims get the same services. A type test fails the build when somebody adds it.
 */
export type Needs = {
  readonly age: AgeClass;
  readonly needsInterpreter: boolean;
  readonly needsSignLanguage: boolean;
  readonly hasProceeding: boolean;
  readonly wishesToTravelHome: boolean;
};

// Standards 6.6(a), 6.7(b), 7.7(c): open to every victim at any stage.
const everybody: readonly Service[] = [
  'psychological',
  'medical',
  'legal-aid',
  'spiritual',
  'socio-economic',
  'vocational-training',
  'life-skills',
  'accommodation',
  'recreation',
  'family-contact',
  'risk-assessment',
  'follow-up',
];

/**
 * The services a person is entitled to, from needs and age alone. Presumed or confirmed makes no difference
 * (Standards 7.1(c)).
 */
export function entitlements(needs: Needs): readonly Service[] {
  return [
    ...everybody,
    ...(needs.age === 'adult' ? [] : (['schooling', 'family-tracing'] as const)),
    ...(needs.age !== 'adult' && needs.hasProceeding ? (['child-advocate'] as const) : []),
    ...(needs.needsInterpreter ? (['interpreter'] as const) : []),
    ...(needs.needsSignLanguage ? (['sign-language-interpreter'] as const) : []),
    ...(needs.wishesToTravelHome ? (['travel-home'] as const) : []),
  ];
}
