import { access } from '../../settings/access.ts';
import { text } from '../../text.ts';
import { minutesAfter } from '../../time.ts';
import { caseCommand } from '../case-command.ts';
import { breaking } from './track.ts';

/**
 * A worker opens a case that is not hers, in an emergency and for fifteen minutes: she says why in twenty characters or more, the
 * supervisor of the case's organisation is told, and it stands in the person's own statement.
 */
export const grantBreakGlass = caseCommand({
  event: 'GlassBroken',
  path: 'broken-glass',
  unseen: true,
  roles: ['case-worker'],
  group: 'none',
  said: () => ({}),
  words: { section: 'legal', shape: () => ({ why: text(1000, 20) }) },
  on: ['open', 'closed'],
  kept: breaking,
  keep: (_said, _file, _at, _by, recordedAt) => ({ until: minutesAfter(recordedAt, access.brokenGlass.value) }),
  into: 'glass',
});
