import type { LawWords } from '../say-breach.ts';
import breaches from './breaches.json' with { type: 'json' };
import codes from './codes.json' with { type: 'json' };
import said from './said.json' with { type: 'json' };

/** The words of the law for screens in this language. @public the app loads the file by its path, `src/{language}/law.ts` */
export const law = { breaches, codes, refusals: said.refusals } satisfies LawWords;
