import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { lawExplained } from './track.ts';

/** A legal procedure is explained so that the person understands it (Standards 6.7(a)). */
export const explainLaw = caseCommand({
  event: 'LawExplained',
  as: 'record',
  effects: { told: asSaid },
  path: 'legal-explanations',
  group: 'justice',
  settles: ['law-is-explained'],
  said: lawExplained,
  into: 'lawExplained',
});

/* @__PURE__ */ documented(explainLaw, {
  says: 'A legal procedure was explained to the person.',
  example: {
    proceeding: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    about: 'procedure',
    language: 'km',
    form: 'spoken',
    understood: true,
  },
});
