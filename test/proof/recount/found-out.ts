import { foreignCountry } from '../../../packages/domain/src/people/actor.ts';
import { oneOf, type Roll } from './dice.ts';

const ages = [
  { age: 'adult', ageGroup: '18-24' },
  { age: 'adult', ageGroup: '25+' },
  { age: 'child', ageGroup: '12-17', childUntil: '2029-08-31' },
  { age: 'child', ageGroup: '0-11', childUntil: '2034-05-31' },
] as const;

const countries = ['KH', ...foreignCountry.options, 'IN', 'unknown', 'stateless'] as const;

const sexes = ['female', 'male', 'other', 'unknown'] as const;

/** Now and then a paper tells how old the person is, of which country or of which sex, and the file had said otherwise. */
export function foundOut(roll: Roll, before: string): { readonly type: string; readonly said: object } | undefined {
  if (roll() >= 0.12) return undefined;
  const which = roll();
  if (which < 0.33)
    return {
      type: 'AgeRecorded',
      said: { ...oneOf<(typeof ages)[number]>(roll, ages), evidence: 'birth-certificate' },
    };
  if (which < 0.66) {
    const said = { sex: oneOf(roll, sexes), evidence: 'person-says-so', before: 'unknown' };
    return { type: 'SexCorrected', said };
  }
  const said = { citizenship: oneOf(roll, countries), evidence: oneOf(roll, ['passport', 'embassy']), before };
  return { type: 'CountryCorrected', said };
}
