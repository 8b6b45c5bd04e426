/**
 * What comes back to whom: the rows of access.md, by hand. A line is `reading | who | sections`, `-` where the answer holds none; who
 * is not named hears what is said of a thing that is not there. Marks come from the thing of the reading's second word. The supervisor
 * elsewhere is asked about one act of `own`: the person reads that act (`asked-cells.ts`) and opens nothing.
 */
export const written = `
viewCase own | case-worker | identity whereabouts family needs testimony legal travel
viewCase own | central-unit | identity whereabouts family needs legal travel
viewCase own | supervisor second-approver supervisor-elsewhere | -
viewCase own, with a reason | case-worker supervisor | identity whereabouts family needs testimony legal travel
viewCase own, with a reason | central-unit | identity whereabouts family needs legal travel
viewCase own, with a reason | second-approver supervisor-elsewhere | -
viewCase third | worker-elsewhere | identity whereabouts family needs testimony legal travel
viewCase third | supervisor-elsewhere | -
viewCase third, with a reason | worker-elsewhere supervisor-elsewhere | identity whereabouts family needs testimony legal travel
viewForm own | case-worker | testimony
viewForm own | central-unit supervisor | -
viewForm own, with a reason | case-worker supervisor | testimony
viewForm own, with a reason | central-unit | -
viewForm third | worker-elsewhere supervisor-elsewhere | -
viewForm third, with a reason | worker-elsewhere supervisor-elsewhere | -
viewCaseFigures own | case-worker central-unit supervisor | -
viewCaseFigures third | worker-elsewhere supervisor-elsewhere | -
listReceipts own | supervisor central-unit | -
listReceipts third | supervisor-elsewhere | -
listReceipts own, at oversight | auditor | -
listReceipts third, at oversight | auditor | -
viewBatch open | intake shift-lead | identity needs
viewBatch closed | intake | -
viewBatch closed | shift-lead | identity needs
viewBatch elsewhere | intake-elsewhere | identity needs
listTwins open | intake shift-lead | -
listTwins closed | shift-lead | -
listTwins elsewhere | intake-elsewhere | -
readDisclosure transit | shift-lead | identity
readDisclosure partner | provider | identity whereabouts family needs medical hiv testimony legal
readDisclosure mission | consul-kh | identity needs travel
readDisclosure border | border-police | identity travel
readDisclosure embassy-th | embassy-th | identity whereabouts needs travel
readDisclosure embassy-vn | embassy-vn | identity whereabouts needs travel
readDisclosure embassy-my | embassy-my | identity whereabouts needs travel
readDisclosure counterpart-th | counterpart-th | identity whereabouts family needs medical hiv testimony legal travel
readDisclosure counterpart-vn | counterpart-vn | identity whereabouts family needs medical hiv testimony legal travel
readDisclosure counterpart-my | counterpart-my | identity whereabouts family needs medical hiv testimony legal travel
listDisclosures transit | shift-lead | -
listDisclosures partner | provider provider-elsewhere | -
listDisclosures mission | consul-kh | -
listDisclosures border | border-police | -
listDisclosures embassy-th | embassy-th embassy-elsewhere | -
listDisclosures embassy-vn | embassy-vn | -
listDisclosures embassy-my | embassy-my | -
listDisclosures counterpart-th | counterpart-th counterpart-elsewhere | -
listDisclosures counterpart-vn | counterpart-vn | -
listDisclosures counterpart-my | counterpart-my | -
listHandovers embassy-th | embassy-th embassy-elsewhere | -
listHandovers embassy-vn | embassy-vn | -
listHandovers embassy-my | embassy-my | -
listHandovers counterpart-th | counterpart-th counterpart-elsewhere | -
listHandovers counterpart-vn | counterpart-vn | -
listHandovers counterpart-my | counterpart-my | -
listHandovers transit | shift-lead | -
listHandovers mission | consul-kh | -
listHandovers casework | case-worker central-unit colleague worker-elsewhere supervisor supervisor-elsewhere | -
listCases casework | case-worker central-unit supervisor colleague worker-elsewhere supervisor-elsewhere | -
listCases health | health-worker health-worker-elsewhere | -
listReferrals casework | case-worker central-unit colleague worker-elsewhere | -
listReferrals partner | provider provider-elsewhere | -
readReferral waiting | case-worker central-unit colleague worker-elsewhere | identity needs
listToOpen | case-worker central-unit colleague worker-elsewhere | -
listProposals | supervisor second-approver supervisor-elsewhere | -
listDuplicates | central-unit | -
viewExposure | supervisor supervisor-elsewhere | -
listBatches | intake shift-lead intake-elsewhere | -
listStaff | administrator second-approver | -
viewOwnRecord | person | identity whereabouts family needs medical hiv testimony legal travel
whoHasSeenMyFile | person | -
`;

/** One section alone, by readSection and writeSection: `desk whose | who | sections`. Whatever is not named is not there. */
export const read = `
casework own | case-worker | identity whereabouts family needs testimony legal travel
casework own | central-unit | identity whereabouts family needs legal travel
casework own, with a reason | case-worker supervisor | identity whereabouts family needs testimony legal travel
casework own, with a reason | central-unit | identity whereabouts family needs legal travel
casework third | worker-elsewhere | identity whereabouts family needs testimony legal travel
casework third, with a reason | worker-elsewhere supervisor-elsewhere | identity whereabouts family needs testimony legal travel
health own | health-worker | identity needs medical hiv
health own, with a reason | health-worker | identity needs medical hiv
health third | health-worker-elsewhere | identity needs medical
health third, with a reason | health-worker-elsewhere | identity needs medical
`;

export const write = `
casework own | case-worker | identity whereabouts family needs testimony legal travel
casework own | central-unit | travel
casework third | worker-elsewhere | identity whereabouts family needs testimony legal travel
health own | health-worker | medical hiv
health third | health-worker-elsewhere | medical hiv
`;

/** The sections by `reading | who`. */
export function expectedIn(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [reading = '', who = '', sections = ''] = line.split('|').map((part) => part.trim());
        const named = sections === '-' ? [] : sections.split(' ');
        return who.split(' ').map((name) => [`${reading} | ${name}`, named] as const);
      }),
  );
}
