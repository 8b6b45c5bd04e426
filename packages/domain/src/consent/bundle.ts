import type { SectionName } from '../case/sections.ts';
import type { RecipientKind, Use } from './consent.ts';

/** What the person is asked when nothing else is meant: one use, and the sections that it takes. */
type Bundle = { readonly for: Use; readonly sections: readonly SectionName[] };

const told: readonly SectionName[] = ['identity', 'needs'];
const papers: readonly SectionName[] = ['identity', 'travel'];
const handedOver: readonly SectionName[] = ['identity', 'whereabouts', 'needs', 'travel'];

/**
 * The usual question to each kind of recipient. HIV and the profile of the family are in none: each is asked about by
 * itself (Standards 11(7)).
 */
export const usualBundle: Readonly<Record<RecipientKind, Bundle>> = {
  'case-file': { for: 'care', sections: told },
  shelter: { for: 'referral', sections: told },
  ngo: { for: 'referral', sections: told },
  hospital: { for: 'health', sections: told },
  police: { for: 'report-to-police', sections: ['identity', 'testimony'] },
  embassy: { for: 'return', sections: papers },
  counterpart: { for: 'return', sections: handedOver },
  'receiving-authority': { for: 'return', sections: handedOver },
  'border-police': { for: 'return', sections: papers },
  mission: { for: 'return', sections: papers },
  commune: { for: 'reintegration', sections: ['identity', 'whereabouts', 'needs'] },
  family: { for: 'family-tracing', sections: ['identity'] },
};
