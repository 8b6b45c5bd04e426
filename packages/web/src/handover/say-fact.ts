import type { SheetFact } from '@homeward/domain/case/clear';
import type { HandoverSheet } from '@homeward/domain/case/sections';
import type { Say } from '../words/use-words.ts';

/** A fact of a sheet in words: what it says, why it is unknown, or that nothing was said of it. */
export function sayFact(say: Say, sheet: Partial<HandoverSheet>, fact: SheetFact): string {
  const { name, unknown } = sheet;
  const said = fact === 'name' ? [name?.local, name?.latin].filter(Boolean).join(' · ') : sheet[fact];
  if (said) return said;
  const because = unknown?.[fact];
  if (because !== undefined) return say('sheet.unknown', { because: say(`unknown.${because}`) });
  return fact === 'name' ? say('person.no-name') : '–';
}
