import { rule } from '../law/rule.ts';

type Confirmed = { readonly by: string; readonly organisation: string } | undefined;

export const handoverNeedsTwoOrganisations = rule({
  name: 'handover-needs-two-organisations',
  says: 'A handover is complete only when both sides confirm: two people of two organisations, each for its own side.',
  restsOn: ['Policy VI.b'],
  basis: 'derived',
  breaches: (own: NonNullable<Confirmed>, other: Confirmed, already: Confirmed, mayConfirm: boolean) => [
    ...(mayConfirm ? [] : ['not-this-side']),
    ...(already === undefined ? [] : ['side-already-confirmed']),
    ...(other !== undefined && other.by === own.by ? ['same-person'] : []),
    ...(other !== undefined && other.organisation === own.organisation ? ['same-organisation'] : []),
  ],
});
