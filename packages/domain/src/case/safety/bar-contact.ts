import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { bar } from './track.ts';

/** Somebody is put on the no-contact list of a case (Standards 6.1(a)). The name is sealed. */
export const barContact = caseCommand({
  event: 'ContactBarred',
  as: 'record',
  effects: {},
  path: 'contact-bars',
  group: 'safety',
  said: bar,
  words: { section: 'whereabouts', shape: () => ({ who: text(300), knownBy: text(1000).optional() }) },
  into: 'barred',
});

/* @__PURE__ */ documented(barContact, {
  says: 'Somebody must not come near the person; the name is sealed.',
  example: { relation: 'trafficker', reason: 'threats', words: { who: 'Invented Trafficker' } },
});
