import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { explanation } from './track.ts';

/** Who somebody is and what an activity is (Standards 6.5(b), 6.5(c)). */
export const explainToHer = caseCommand({
  event: 'ExplainedToHer',
  as: 'record',
  effects: { told: asSaid },
  path: 'explanations',
  group: 'rights',
  said: explanation,
  into: 'explanations',
});

/* @__PURE__ */ documented(explainToHer, {
  says: 'Who somebody is to the person, or what an activity is, was explained to them.',
  example: { of: 'role', subject: 'counsellor', language: 'km', form: 'spoken', understood: true },
});
