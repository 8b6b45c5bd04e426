import type { CaseEvent } from '@homeward/domain/case/events';
import type { Story } from './people.ts';
import { timeline } from './timeline.ts';

function lastOf<Type extends CaseEvent['type']>(story: Story, type: Type) {
  const of = (event: CaseEvent): event is Extract<CaseEvent, { type: Type }> => event.type === type;
  return timeline(story).filter(of).at(-1);
}

/** Of which country a file says that the person is, by what stands of it. */
export function countryIn(story: Story): string {
  return lastOf(story, 'CountryCorrected')?.said.citizenship ?? story.file.citizenship;
}

/** Of which sex, likewise. */
export function sexIn(story: Story): string {
  return lastOf(story, 'SexCorrected')?.said.sex ?? story.file.sex;
}

/** How old they are, by what stands of it: the paper that was found last, else as the file was opened. */
export function ageIn(story: Story): { readonly ageGroup: string; readonly childUntil?: string | undefined } {
  return lastOf(story, 'AgeRecorded')?.said ?? story.file;
}
