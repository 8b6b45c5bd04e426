import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { rightsBriefing } from './track.ts';

/** The person is told their rights, in each phase (Standards 6.5(a)). */
export const briefOnRights = caseCommand({
  event: 'RightsBriefed',
  as: 'record',
  effects: { told: asSaid },
  path: 'rights-briefings',
  group: 'rights',
  settles: ['rights-are-told-in-each-phase'],
  said: rightsBriefing,
  into: 'briefings',
});

/* @__PURE__ */ documented(briefOnRights, {
  says: 'The person was told their rights, in their language.',
  example: { phase: 'reception', language: 'km', form: 'spoken', understood: true },
});
