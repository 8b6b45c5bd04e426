import type { World } from './world.ts';

/** One thing that somebody may ask to read, wherever the person sits. */
export type Reading = { readonly name: string; readonly path: string };

const foreign = ['th', 'vn', 'my'].flatMap((of) => [`embassy-${of}`, `counterpart-${of}`]);
const receiving = ['partner', 'mission', 'border', ...foreign];

function ofCases({ cases }: World): readonly Reading[] {
  return Object.entries(cases).flatMap(([whose, id]) => [
    { name: `viewCase ${whose}`, path: `/v1/casework/cases/${id}` },
    { name: `viewCase ${whose}, with a reason`, path: `/v1/casework/cases/${id}?reason=supervision` },
    { name: `viewForm ${whose}`, path: `/v1/casework/cases/${id}/filled-forms/form-1` },
    { name: `viewForm ${whose}, with a reason`, path: `/v1/casework/cases/${id}/filled-forms/form-1?reason=safety` },
    { name: `viewCaseFigures ${whose}`, path: `/v1/casework/cases/${id}/figures` },
    { name: `listReceipts ${whose}`, path: `/v1/casework/receipts?case=${id}` },
    { name: `listReceipts ${whose}, at oversight`, path: `/v1/oversight/receipts?case=${id}` },
  ]);
}

function ofTrucks({ trucks }: World): readonly Reading[] {
  return Object.entries(trucks).flatMap(([whose, { batch }]) => [
    { name: `viewBatch ${whose}`, path: `/v1/transit/batches/${batch}` },
    { name: `listTwins ${whose}`, path: `/v1/transit/batches/${batch}/twins` },
  ]);
}

function ofCopies({ copies }: World): readonly Reading[] {
  return Object.entries(copies).map(([desk, id]) => ({
    name: `readDisclosure ${desk}`,
    path: `/v1/${desk}/disclosures/${id}`,
  }));
}

const lists: readonly Reading[] = [
  ...receiving.map((desk) => ({ name: `listDisclosures ${desk}`, path: `/v1/${desk}/disclosures` })),
  ...foreign.map((desk) => ({ name: `listHandovers ${desk}`, path: `/v1/${desk}/handovers` })),
  { name: 'listHandovers casework', path: '/v1/casework/handovers?country=TH' },
  { name: 'listHandovers transit', path: '/v1/transit/handovers?country=TH' },
  { name: 'listHandovers mission', path: '/v1/mission/handovers?country=TH' },
  { name: 'listCases casework', path: '/v1/casework/cases' },
  { name: 'listCases health', path: '/v1/health/cases' },
  { name: 'listReferrals casework', path: '/v1/casework/referrals' },
  { name: 'listReferrals partner', path: '/v1/partner/referrals' },
  { name: 'listToOpen', path: '/v1/casework/arrivals-to-open' },
  { name: 'listProposals', path: '/v1/casework/proposals' },
  { name: 'listDuplicates', path: '/v1/casework/duplicates' },
  { name: 'viewExposure', path: '/v1/casework/exposure' },
  { name: 'listBatches', path: '/v1/transit/batches' },
  { name: 'listStaff', path: '/v1/office/seats' },
  { name: 'viewOwnRecord', path: '/v1/own-record/record' },
  { name: 'whoHasSeenMyFile', path: '/v1/own-record/statement' },
];

/** Every reading that answers more than one section, or none. */
export function readingsOf(world: World): readonly Reading[] {
  const waiting = { name: 'readReferral waiting', path: `/v1/casework/referrals/${world.referrals.own}` };
  return [...ofCases(world), ...ofTrucks(world), ...ofCopies(world), waiting, ...lists];
}
