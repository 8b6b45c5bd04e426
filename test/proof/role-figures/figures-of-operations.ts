/**
 * Every reading of the contract, by what its answer tells by number, by hand. `told`: figures made for who may not know whom they count; they
 * are audited. `closed`: exact figures for who may know everybody in them. `records`: whom or what the reader holds one by one, the length
 * of a list included. `offices`: organisations, posts, agreements and meetings, nobody who was trafficked. After the second bar stand the
 * names of all numbers in the answer but versions and years: a new number is in no list and must be judged.
 */
const written = `
told | viewPublicReport | count roundedTo under
told | viewParityReport | accepted answered chance count declined estimate high hours lookedAt low not-available of offered persons unanswered with
told | viewLearningRegister | closedMonths count unsuccessful
told | viewLivePicture | answered count recorded
told | listMonths |
closed | viewBilateralReport | * before count from now referred returned returns to
records | listBatches | boys declared girls men women
records | viewBatch | * boys children childrenAlone declared girls indicators infants injured logged men pregnant presumed referred screened sick withIndicators women
records | listTwins | keys
records | listToOpen |
records | listCases | count late told
records | viewCase | * count cycle times visits
records | viewCaseFigures | *
records | viewForm |
records | listForms |
records | readSection | sealedAs
records | listAnswers |
records | readAnswer |
records | listChanges |
records | listDisclosures |
records | readDisclosure |
records | listDuplicates | keys
records | readExport | count
records | importRows | place
records | viewExposure | children lately open refused reopened today
records | listHandovers | open
records | listHandoversAtGate | open
records | viewHandover | edition newerChecklist templateVersion wrong
records | viewMinutes |
records | listReferrals |
records | readReferral |
records | listProposals | count
records | listReceipts |
records | viewOwnRecord |
records | whoHasSeenMyFile |
offices | listAgreements | days escalateAfterDays hours months remindAfterDays workingDays
offices | listClocks |
offices | listContacts | *
offices | viewContact |
offices | listDisputes | *
offices | listGates | perDay places
offices | listJointWork | reached times
offices | listCommitteeMeetings |
offices | listNames |
offices | listPlaces |
offices | keepPlaces | communes districts villages
offices | viewPlanOfAction | n
offices | listProviders | * failed open trained
offices | viewProvider | * asked count staff trained
offices | listRecommendations |
offices | listStaff |
offices | whoAmI |
`;

type FiguresKind = 'told' | 'closed' | 'records' | 'offices';

/** For each operation what its figures are of, and the names of the numbers it answers. */
export const figuresOf: ReadonlyMap<string, { readonly kind: FiguresKind; readonly numbers: readonly string[] }> =
  new Map(
    written
      .trim()
      .split('\n')
      .map((line) => {
        const [kind = '', operation = '', numbers = ''] = line.split('|').map((part) => part.trim());
        return [operation, { kind: kind as FiguresKind, numbers: numbers.split(' ').filter(Boolean) }] as const;
      }),
  );
