import { access } from '../../settings/access.ts';
import { text } from '../../text.ts';
import { minutesAfter } from '../../time.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { breaking } from './track.ts';

/**
 * A worker opens a case of another worker, in an emergency and for fifteen minutes. The worker says why in twenty
 * characters or more, the supervisor of the case's organisation is told, and it stands in the person's own statement.
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

/* @__PURE__ */ documented(grantBreakGlass, {
  says: 'Open a case that is not yours, in an emergency, for fifteen minutes: why is kept, the supervisor is told, the person will read it.',
  example: { words: { why: 'Invented: the person called from the road and the case worker is out of reach.' } },
});
