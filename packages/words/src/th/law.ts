import type { LawWords } from '../say-breach.ts';
import breaches from './breaches.json' with { type: 'json' };
import codes from './codes.json' with { type: 'json' };
import said from './said.json' with { type: 'json' };

/** What the law says to screens in this language. @public a screen asks for it by the name of its folder */
export const law = { breaches, codes, refusals: said.refusals } satisfies LawWords;
