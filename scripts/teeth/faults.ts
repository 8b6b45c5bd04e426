import type { Fault } from './fault.ts';
import { faultsAroundHardActs } from './faults-around-hard-acts.ts';
import { faultsOfClearance } from './faults-of-clearance.ts';
import { faultsOfConsent } from './faults-of-consent.ts';
import { faultsOfCopies } from './faults-of-copies.ts';
import { faultsOfCounting } from './faults-of-counting.ts';
import { faultsOfDeployments } from './faults-of-deployments.ts';
import { faultsOfDesks } from './faults-of-desks.ts';
import { faultsOfFigures } from './faults-of-figures.ts';
import { faultsOfHandovers } from './faults-of-handovers.ts';
import { faultsOfHeaders } from './faults-of-headers.ts';
import { faultsOfInfrastructure } from './faults-of-infrastructure.ts';
import { faultsOfKeys } from './faults-of-keys.ts';
import { faultsOfMending } from './faults-of-mending.ts';
import { faultsOfNames } from './faults-of-names.ts';
import { faultsOfNumbers } from './faults-of-numbers.ts';
import { faultsOfOversight } from './faults-of-oversight.ts';
import { faultsOfPapers } from './faults-of-papers.ts';
import { faultsOfReceipts } from './faults-of-receipts.ts';
import { faultsOfReports } from './faults-of-reports.ts';
import { faultsOfRequests } from './faults-of-requests.ts';
import { faultsOfSearches } from './faults-of-searches.ts';
import { faultsOfTheBorder } from './faults-of-the-border.ts';
import { faultsOfTheLaw } from './faults-of-the-law.ts';
import { faultsOfTransactions } from './faults-of-transactions.ts';

/** Everything that is done wrong on purpose, room by room. */
export const faults: readonly Fault[] = [
  ...faultsOfClearance,
  ...faultsOfConsent,
  ...faultsOfCopies,
  ...faultsOfCounting,
  ...faultsOfDeployments,
  ...faultsOfDesks,
  ...faultsOfFigures,
  ...faultsOfKeys,
  ...faultsOfHandovers,
  ...faultsOfHeaders,
  ...faultsOfInfrastructure,
  ...faultsOfMending,
  ...faultsOfNames,
  ...faultsOfNumbers,
  ...faultsOfOversight,
  ...faultsOfPapers,
  ...faultsOfReceipts,
  ...faultsOfReports,
  ...faultsOfRequests,
  ...faultsOfSearches,
  ...faultsOfTheBorder,
  ...faultsOfTheLaw,
  ...faultsAroundHardActs,
  ...faultsOfTransactions,
];
