import { withdrawIn } from '../../consent/ledger.ts';
import { check } from '../../law/refusal.ts';
import { withdrawalNamesALivingConsent } from '../../rules/withdrawal-names-a-living-consent.ts';
import { id } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';

/**
 * The person takes back a consent, by its id, also after the case was closed; nobody else is asked. It stays in the
 * ledger.
 */
export const withdrawConsent = caseCommand({
  event: 'ConsentWithdrawn',
  as: 'record',
  effects: { withdrew: asSaid },
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

/* @__PURE__ */ documented(withdrawConsent, {
  says: 'The person takes a consent back, at the border or in the case; once the file is open, there. If-Match is the version of the arrival or the case.',
  example: { consent: '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d60' },
  walked: 'elsewhere',
});
