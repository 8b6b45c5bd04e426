import { latest } from '../case/latest.ts';
import { effectGate } from '../law/effect-rule.ts';

const closed: readonly string[] = ['not-assessed', 'unsafe', 'not-found'];

export const familyContactIsSafe = effectGate({
  name: 'family-contact-is-safe',
  says: 'The person has contact with the family when the last assessment found it safe, alone or with somebody present.',
  restsOn: ['Standards 6.8(e)'],
  basis: 'derived',
  before: ['met.family'],
  // Standards 6.8(e): "the opportunity to have contact with his/her family if it is safe to do so".
  standing: ({ familySafety }) => {
    const outcome = latest(familySafety)?.outcome ?? 'not-assessed';
    return closed.includes(outcome) ? [`family:${outcome}`] : [];
  },
});
