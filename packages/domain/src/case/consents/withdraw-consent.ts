import { withdrawIn } from '../../consent/ledger.ts';
import { check } from '../../law/refusal.ts';
import { withdrawalNamesALivingConsent } from '../../rules/withdrawal-names-a-living-consent.ts';
import { id } from '../../text.ts';
import { caseCommand } from '../case-command.ts';

/** She takes back one of her consents, by its id, also after her case was closed; nothing and nobody else is asked. It stays in the ledger. */
export const withdrawConsent = caseCommand({
  event: 'ConsentWithdrawn',
  path: '/consent-withdrawals',
  desks: ['transit', 'casework'],
  roles: ['intake', 'shift-lead', 'case-worker'],
  group: 'sharing',
  said: () => ({ consent: id }),
  on: ['open', 'closed'],
  checks: ({ file, said, at }) => [check(withdrawalNamesALivingConsent, file.consents, said.consent, at)],
  leaves: ({ consents }, { consent }, { id: entry, at }) => ({
    consents: withdrawIn(consents, consent, { entry, at }),
  }),
});
