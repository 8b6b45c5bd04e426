import { type Act, type Decision, decided } from '../command.ts';
import { check, refusals } from '../law/refusal.ts';
import { addressHasTwoSources } from '../rules/address-has-two-sources.ts';
import { lateEntryGivesItsReason } from '../rules/late-entry-gives-its-reason.ts';
import { staysInItsState } from '../rules/stays-in-its-state.ts';
import type { HandoverEvent, HandoverState } from './handover.ts';
import { statusesFor } from './next-act.ts';
import { stampOf } from './stamp.ts';

/**
 * The sending side may tick item KV2 once the case itself makes it true: two sources say the same of the person's
 * address.
 */
export function recordAddressConfirmed(state: HandoverState, verified: boolean, act: Act): Decision<HandoverEvent> {
  const refused = refusals(
    check(lateEntryGivesItsReason, act),
    check(staysInItsState, state.status, statusesFor('recordAddressConfirmed')),
    check(addressHasTwoSources, verified),
  );
  return refused ?? decided({ type: 'AddressConfirmed', ...stampOf(state, act) });
}
