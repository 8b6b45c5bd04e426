import * as fc from 'fast-check';
import { indicators, said } from '../../packages/domain/src/arrival/screening.ts';
import { ageClass, exploitation, immediateNeed, service, sex } from '../../packages/domain/src/case/clear.ts';
import { circumstance } from '../../packages/domain/src/handover/templates/circumstance.ts';

/** Every other citizenship a record may hold, and none. */
export const foreign = fc.constantFrom('TH', 'VN', 'MY', 'CN', 'ID', 'MM', 'BD', 'ZW', 'stateless', 'unknown');
const statuses = fc.constantFrom('presumed', 'confirmed', 'not-a-victim');
/** All that may differ between two people besides their nationality. */
export const person = fc.record({
  sex: fc.constantFrom(...sex.options),
  age: fc.constantFrom(...ageClass.options),
  language: fc.constantFrom('km', 'vi', 'th', 'ms', 'zh'),
  signLanguage: fc.boolean(),
  hasProceeding: fc.boolean(),
  wishesToTravelHome: fc.boolean(),
  needs: fc.subarray([...immediateNeed.options]),
  exploitation: fc.subarray([...exploitation.options]),
  doNotContactEmbassy: fc.boolean(),
  answered: fc.subarray([...service.options]),
  statuses: fc.array(statuses, { minLength: 1, maxLength: 3 }),
  circumstances: fc.subarray(circumstance.options.filter((one) => one !== 'foreign-victim-in-cambodia')),
  answers: fc.tuple(...indicators.map(() => fc.constantFrom(...said.options))),
  born: fc.constantFrom('1990', '2008', '2015'),
  declined: fc.boolean(),
  route: fc.record({
    country: fc.constantFrom('TH' as const, 'VN' as const, 'MY' as const),
    direction: fc.constantFrom('inbound' as const, 'outbound' as const),
  }),
});
export type Person = typeof person extends fc.Arbitrary<infer One> ? One : never;
