import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { advocate } from './track.ts';

/** A child has an advocate in all proceedings (Standards 6.7(e)). */
export const appointAdvocate = caseCommand({
  event: 'AdvocateAppointed',
  as: 'record',
  effects: {},
  path: 'advocates',
  group: 'justice',
  settles: ['child-has-her-advocate'],
  said: advocate,
  words: { section: 'legal', shape: () => ({ advocate: text(300) }) },
  into: 'advocates',
});

/* @__PURE__ */ documented(appointAdvocate, {
  says: 'A child’s advocate is appointed.',
  example: {
    proceeding: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    organisation: 'invented-legal-aid',
    from: 'lawyer',
    words: { advocate: 'Invented Advocate' },
  },
});
