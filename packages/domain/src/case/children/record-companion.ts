import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { companion } from './track.ts';

/**
 * An adult who came with a child. Until the adult was assessed the child goes to no family, which may have sent the
 * child (Standards 6.1(a)).
 */
export const recordCompanion = caseCommand({
  event: 'CompanionRecorded',
  as: 'record',
  effects: {},
  path: 'companions',
  group: 'children',
  said: companion,
  words: { section: 'family', shape: () => ({ name: text(200).optional(), found: text(2000).optional() }) },
  into: 'companions',
});

/* @__PURE__ */ documented(recordCompanion, {
  says: 'An adult who came with the child; the name is sealed.',
  example: { relation: 'stated-guardian', papers: 'none', words: { name: 'Invented Adult' } },
});
