import type { CaseEvent } from '@homeward/domain/case/events';
import { oneOf, type Roll } from './dice.ts';
import type { Story } from './people.ts';
import { timeline } from './timeline.ts';

const ages = [
  { age: 'adult', ageGroup: '18-24' },
  { age: 'adult', ageGroup: '25+' },
  { age: 'child', ageGroup: '12-17', childUntil: '2029-08-31' },
  { age: 'child', ageGroup: '0-11', childUntil: '2034-05-31' },
] as const;

const countries = ['KH', 'TH', 'VN', 'MY', 'IN', 'unknown', 'stateless'] as const;

/** Now and then a paper tells how old the person is, or of which country they are, and the file had said otherwise. */
export function foundOut(roll: Roll, before: string): { readonly type: string; readonly said: object } | undefined {
  if (roll() >= 0.08) return undefined;
  if (roll() < 0.5)
    return {
      type: 'AgeRecorded',
      said: { ...oneOf<(typeof ages)[number]>(roll, ages), evidence: 'birth-certificate' },
    };
  const said = { citizenship: oneOf(roll, countries), evidence: oneOf(roll, ['passport', 'embassy']), before };
  return { type: 'CountryCorrected', said };
}

function lastOf<Type extends CaseEvent['type']>(story: Story, type: Type) {
  const of = (event: CaseEvent): event is Extract<CaseEvent, { type: Type }> => event.type === type;
  return timeline(story).filter(of).at(-1);
}

/** Of which country a file says that the person is, by what stands of it. */
export function countryIn(story: Story): string {
  return lastOf(story, 'CountryCorrected')?.said.citizenship ?? story.file.citizenship;
}

/** How old they are, by what stands of it: the paper that was found last, else as the file was opened. */
export function ageIn(story: Story): { readonly ageGroup: string; readonly childUntil?: string | undefined } {
  return lastOf(story, 'AgeRecorded')?.said ?? story.file;
}
