import { id } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { withStanding } from './standing.ts';

/** She takes it back, also after her case was closed; nothing and nobody else is asked. From then on nobody approves it any more. */
export const withdrawFromPublication = caseCommand({
  event: 'PublicationWithdrawn',
  path: 'publication-withdrawals',
  group: 'sharing',
  said: () => ({ publication: id }),
  on: ['open', 'closed'],
  leaves: (file, { publication }) => withStanding(file, publication, 'withdrawn'),
});
