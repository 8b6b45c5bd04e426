import { check } from '../../law/refusal.ts';
import { receiverSitsInHisCountry } from '../../rules/receiver-sits-in-his-country.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { expected } from './track.ts';

/**
 * The centre where the person is or is expected joins the care team in place of an earlier one. The standing copy has
 * the entry's id.
 */
export const assignCentre = caseCommand({
  event: 'CentreAssigned',
  as: 'permit',
  effects: { 'in-care-of.centre': asSaid },
  path: 'centres',
  group: 'file',
  said: expected,
  checks: ({ said: { centre }, known }) => [
    check(receiverSitsInHisCountry, { to: 'shelter', country: 'KH', organisation: centre }, known),
  ],
  leaves: (_, said, stamp) => ({ centre: { ...stamp, ...said } }),
});

/* @__PURE__ */ documented(assignCentre, {
  says: 'The centre where the person is or is expected; they were told that its shift leads read of them until they leave.',
  example: { centre: 'demo-poipet-transit-centre', toldAt: '2026-03-01T03:00:00.000Z', lateReason: 'from-paper' },
  walked: 'elsewhere',
});
