import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { consultation } from './track.ts';

/** The person is asked what they think and need (Standards 6.6(c)). */
export const consultHer = caseCommand({
  event: 'PersonConsulted',
  as: 'record',
  effects: { told: asSaid },
  path: 'consultations',
  group: 'rights',
  settles: ['she-is-consulted-throughout'],
  said: consultation,
  words: { section: 'needs', shape: () => ({ said: text(4000).optional() }) },
  into: 'consultations',
});

/* @__PURE__ */ documented(consultHer, {
  says: 'The person was consulted, with whom and about what.',
  example: { about: ['plan'], institutions: ['ngo'] },
});
