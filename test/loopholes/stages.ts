import type { Role } from '../../packages/domain/src/people/actor.ts';

/** One act on a path: what of its body matters there, how many hours after the one before it is done, and in which role. */
export type Stage = readonly [act: string, says: object | ((at: string) => object), hours?: number, role?: Role];

const told = { form: 'spoken', understood: true };

/** The person is told, has time, and decides; a child is decided for in its best interest where that is said. */
export function decided(about: string, more: object = {}): readonly Stage[] {
  return [
    ['recordInterpreter', { language: 'vi' }],
    ['informForDecision', { about, ...told }, 1],
    ['recordDecision', { about, decidedBy: 'herself', answer: 'do-it', possible: true, ...more }, 80],
  ];
}

export const yesTo = (to: string, purpose: string, sections: readonly string[], given = true): Stage => [
  'giveConsent',
  {
    consent: {
      to,
      for: purpose,
      given,
      sections,
      how: 'spoken',
      witness: 'shift-lead-1',
      quality: 'free',
      language: 'km',
      interpreter: false,
      textVersion: '1',
    },
  },
];

/** An assessment to which the person agreed, two hours after what came before. */
export const assessed = (kind: string, more: object): Stage => [
  'recordAssessment',
  { kind, aimsTold: true, assent: 'agreed', asked: [], findings: [], ...more },
  2,
];
export const aspects = ['physical', 'mental', 'emotional'];
export const atHome = { home: 'own-family', together: ['family', 'community'] };

/** The danger of an intervention, weighed while nobody reaches the person. */
export const weighedUnreached: Stage = [
  'recordAssessment',
  {
    kind: 'risk',
    riskOf: 'intervention',
    risk: 'acceptable',
    aimsTold: true,
    assent: 'not-reachable',
    asked: [],
    findings: [],
  },
  1,
];

const aFamilyThatIsSafe: readonly Stage[] = [
  ['assessFamilySafety', { outcome: 'safe', assessedBy: 'provincial-social-affairs' }],
  assessed('family', { aspects, ...atHome }),
  assessed('community', atHome),
  assessed('risk', { riskOf: 'return', risk: 'acceptable', ...atHome }),
  assessed('physical-and-psychological-health', { aspects }),
];

export const reintegrated: readonly Stage[] = [
  ...aFamilyThatIsSafe,
  ['recordPlan', { phases: ['reintegration'], she: 'took-part' }, 2],
  ['consultSocialAffairs', { office: 'social-affairs', level: 'provincial', advice: 'in-favour' }, 2],
  ...decided('reintegration', { reintegration: { to: 'own-family', from: '2026-03-01' } }),
  ['placePerson', { placement: 'family', family: 'safe' }, 2],
  ['approve', { answer: 'approved' }, 2],
  ['startReintegration', { to: 'own-family' }, 2],
];
