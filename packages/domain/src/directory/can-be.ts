import type { RecipientKind } from '../consent/consent.ts';
import { type OrganisationKind, organisationKinds } from './name-organisation.ts';
import type { Organisation } from './organisation.ts';

/** As what an organisation that the directory knows can be told of somebody: the person agrees to a kind of recipient. */
const recipients: Readonly<Record<OrganisationKind, readonly RecipientKind[]>> = {
  'ministry-unit': ['case-file', 'shelter', 'police', 'border-police', 'counterpart', 'receiving-authority', 'commune'],
  ngo: ['case-file', 'shelter', 'ngo'],
  shelter: ['case-file', 'shelter', 'ngo', 'receiving-authority'],
  'transit-centre': ['case-file', 'shelter', 'receiving-authority'],
  'police-unit': ['police', 'border-police', 'counterpart', 'receiving-authority'],
  'border-gate': ['police', 'border-police', 'counterpart', 'receiving-authority'],
  embassy: ['embassy', 'mission'],
  consulate: ['embassy', 'mission'],
  international: ['shelter', 'ngo'],
  hospital: ['hospital'],
};

function isOfTheList(kind: string): kind is OrganisationKind {
  return organisationKinds.some((one) => one === kind);
}

/**
 * Whether an organisation can be what somebody agreed to tell. Of one whose kind is not of the list nothing is known, but that nobody
 * called it a hospital: what treats somebody is told of HIV (Standards 11(7)).
 */
export function canBe({ kind }: Pick<Organisation, 'kind'>, to: RecipientKind): boolean {
  return isOfTheList(kind) ? recipients[kind].includes(to) : !recipients.hospital.includes(to);
}
