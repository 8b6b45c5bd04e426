import type { Country } from '@homeward/domain/people/actor';

/** One way home: from which country to which, and what a line of the table calls it. */
export type Flow = { readonly name: string; readonly from: Country; readonly to: Country };

function countryOf(role: string): string {
  return /-(th|vn|my)$/.exec(role)?.[1]?.toUpperCase() ?? 'KH';
}

/** For whom somebody acts: for the side that gives or that takes over, for a mission, or as the second of two people. */
export function sideOf({ from }: Flow, role: string): string {
  const country = countryOf(role);
  if (role === 'second-approver') return 'second person';
  if (role === 'consul-kh' || role.startsWith('embassy-')) return `mission, ${country}`;
  return `${country === from ? 'sender' : 'receiver'}, ${country}`;
}
