import type { Speakers } from '../../packages/domain/src/handover/speakers.ts';
import type { FarCountry, Role } from '../../packages/domain/src/people/actor.ts';

/** Who confirms on a corridor as the settings come: typed by hand from the plan of the desks, section 8. */
export function usualSpeakers(country: FarCountry, direction: 'inbound' | 'outbound'): Speakers {
  if (country === 'ZZ') return { S: { land: ['case-worker'] }, V: { land: ['border-police'] } };
  const code = country.toLowerCase() as 'th' | 'vn' | 'my';
  const abroad: Role[] = [`counterpart-${code}`, `embassy-${code}`];
  return direction === 'outbound'
    ? { S: { land: ['case-worker', 'central-unit'] }, V: { land: abroad } }
    : { S: { land: abroad }, V: { land: ['shift-lead'], air: ['central-unit'] } };
}
