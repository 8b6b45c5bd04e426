import { access } from '../../settings/access.ts';
import { reason } from '../../text.ts';
import { minutesAfter } from '../../time.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { ground } from './grounds.ts';
import { breaking } from './track.ts';

/**
 * A worker opens a case of another worker, in an emergency and for fifteen minutes: of it what the ground needs. The
 * worker says why in twenty characters or more, the supervisors of the case's organisation and of the worker's own are
 * told, and it stands in the person's own statement.
 */
export const grantBreakGlass = caseCommand({
  event: 'GlassBroken',
  as: 'permit',
  effects: { opened: asSaid },
  path: 'broken-glass',
  unseen: true,
  roles: ['case-worker'],
  group: 'none',
  said: () => ({ ground }),
  words: { section: 'legal', shape: () => ({ why: reason(1000, 20) }) },
  on: ['open', 'closed'],
  kept: breaking,
  keep: (said, _file, _at, { organisation: of }, recordedAt) => ({
    ...said,
    of,
    until: minutesAfter(recordedAt, access.brokenGlass.value),
  }),
  into: 'glass',
});

/* @__PURE__ */ documented(grantBreakGlass, {
  says: 'Open of a case that is not yours what an emergency needs, for fifteen minutes: why is kept, both supervisors are told, the person will read it.',
  example: {
    ground: 'in-danger',
    words: { why: 'Invented: the person called from the road and the case worker is out of reach.' },
  },
});
