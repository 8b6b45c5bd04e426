import type { CareTeamMember } from '../case/care-team/member.ts';
import type { RecipientKind, Use } from './consent.ts';
import { type Fields, sectionFields } from './fields.ts';

const { identity, whereabouts, family, needs, medical, hiv, testimony, legal, travel } = sectionFields;

/** Who somebody is, for whoever only has to know whom they speak with. */
const known = ['name', 'age', 'ageClass', 'sex', 'nationality'] as const;
/** Everything but words of the file: how the person was treated on the way is no travel paper. */
const papers = ['verification', 'papers', 'fines', 'tickets'] as const;
const gate = ['handoverPlace', 'handoverTime'] as const;

/** What a referral takes: the provider's row of the access plan, each section only as consented. */
const provider: Partial<Record<Use, Fields>> = {
  care: { identity, whereabouts, needs, family, medical },
  referral: { identity, whereabouts, needs, family, medical, hiv, testimony, legal },
  health: { identity: known, needs: ['flags'], medical, hiv },
  protection: { identity: known, whereabouts, needs: ['flags', 'threats'] },
  legal: { identity, testimony, legal },
  'family-tracing': { identity: ['name', 'aliases', 'age', 'sex', 'birthplace', 'birthplaceCode', 'photo'], family },
  reintegration: { identity, whereabouts, needs, family },
};

/** The other country's unit: any section, each for what it is necessary. */
const counterpart: Partial<Record<Use, Fields>> = {
  return: {
    identity,
    whereabouts: ['handoverPlace', 'handoverTime', 'returnAddress', 'returnAddressCode'],
    needs: ['flags', 'services', 'plan'],
    travel: papers,
  },
  reintegration: {
    identity,
    whereabouts: ['returnAddress', 'returnAddressCode', 'phones'],
    family,
    needs: ['flags', 'services', 'plan'],
  },
  'family-tracing': { identity, whereabouts: ['returnAddress', 'returnAddressCode'], family },
  health: { identity: known, needs: ['flags'], medical, hiv },
  protection: { identity: known, whereabouts, needs: ['flags', 'threats'] },
  legal: { identity, testimony, legal },
};

/** A mission verifies who the person is and gives papers: no story, and of the needs only the flags. */
const mission: Fields = { identity, needs: ['flags'], travel: papers };

/**
 * What each kind of recipient needs for each use, and no more (Standards 6.3(c)); the widest that may be is the recipient's row of
 * the access plan. What is not here is not copied. Police, commune and family have no desk that reads copies.
 */
export const minimum: Readonly<Record<RecipientKind, Readonly<Partial<Record<Use, Fields>>>>> = {
  // Whoever keeps the file reads of the medical part what health copies to them: access plan, the case worker's row.
  'case-file': { care: { medical } },
  shelter: provider,
  ngo: provider,
  hospital: { health: { identity: known, needs: ['flags'], medical, hiv } },
  police: {},
  // Field practice 6.3: "sees … dates, contact; never medical, statements". Where the person is: the gate and the hour,
  // nothing else.
  embassy: { return: { ...mission, whereabouts: gate } },
  counterpart,
  'receiving-authority': counterpart,
  // A manifest of one date and one gate.
  'border-police': { return: { identity: ['name', 'sex', 'ageClass', 'document'], travel: ['papers'] } },
  mission: { return: mission },
  commune: {},
  family: {},
};

/** What the care team reads of the file for its part in supporting the person (Standards 6.3(e)): the rows of the access plan. */
export const careTeam: Readonly<Record<CareTeamMember, Fields>> = {
  'health-worker': { identity, needs },
  centre: { identity, whereabouts, family, needs, travel },
};
