import { openCaseBody } from '@homeward/domain/case/open-case-body';
import { fieldOf, type Part } from './acts/fields.ts';

/** The parts of opening a file from a report or a referral, as the server takes them. */
export function partsOfOpening(from: 'report' | 'referral'): readonly Part[] {
  const whole = fieldOf(openCaseBody);
  const ways = whole.type === 'either' ? whole.ways : [];
  const bodies = ways.flatMap((way) => (way.type === 'parts' ? [way.parts] : []));
  return bodies.find((parts) => parts.some(({ field }) => field.type === 'fixed' && field.value === from)) ?? [];
}
