import breaches from '../km/breaches.json' with { type: 'json' };
import codes from '../km/codes.json' with { type: 'json' };
import said from '../km.json' with { type: 'json' };
import type { LawWords } from '../say-breach.ts';

/** What the law says to screens in this language. */
export const law = { breaches, codes, refusals: said.refusals } satisfies LawWords;
