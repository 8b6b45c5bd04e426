import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { entryOf } from '../entry-of.ts';
import { withStanding } from './publication-approvals.ts';

/**
 * The person takes it back, also after the case was closed; nobody else is asked. From then on nobody approves it any
 * more.
 */
export const withdrawFromPublication = caseCommand({
  event: 'PublicationWithdrawn',
  as: 'record',
  effects: { withdrew: asSaid },
  path: 'publication-withdrawals',
  group: 'sharing',
  said: () => ({ publication: entryOf('publications') }),
  on: ['open', 'closed'],
  leaves: (file, { publication }) => withStanding(file, publication, 'withdrawn'),
});

/* @__PURE__ */ documented(withdrawFromPublication, {
  says: 'The person takes back that something of theirs may be published.',
  example: { publication: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63' },
  walked: { refusedBy: 'entry-speaks-of-one-in-the-file' },
});
