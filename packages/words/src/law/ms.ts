import breaches from '../ms/breaches.json' with { type: 'json' };
import codes from '../ms/codes.json' with { type: 'json' };
import said from '../ms.json' with { type: 'json' };
import type { LawWords } from '../say-breach.ts';

/** What the law says to screens in this language. */
export const law = { breaches, codes, refusals: said.refusals } satisfies LawWords;
