import type { LawWords } from '../say-breach.ts';
import breaches from '../vi/breaches.json' with { type: 'json' };
import codes from '../vi/codes.json' with { type: 'json' };
import said from '../vi.json' with { type: 'json' };

/** What the law says to screens in this language. */
export const law = { breaches, codes, refusals: said.refusals } satisfies LawWords;
