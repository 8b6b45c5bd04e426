import type { Suite } from './suite.ts';

/** What is counted is counted rightly, and what is published or told gives nobody away. */
export const ofFigures: readonly Suite[] = [
  {
    name: 'suppression',
    file: 'test/proof/suppression.test.ts',
    count: '200 tables against the optimum, 5,000 against flows',
    minutes: 4,
  },
  {
    name: 'differencing',
    file: 'test/proof/differencing.test.ts',
    count: '20,000 pairs and triples, 2,000 populations',
    minutes: 14,
    runs: 'alone',
  },
  { name: 'hidden-figures', file: 'test/proof/hidden-figures.test.ts', count: '300 years, by a solver', minutes: 10 },
  {
    name: 'told-months',
    file: 'test/proof/told-months.test.ts',
    count: '10,000,000 months of one and two people',
    minutes: 8,
  },
  {
    name: 'quiet-figures',
    file: 'test/proof/quiet-figures.test.ts',
    count: '1,000 years of handovers that a mission may not know',
    minutes: 5,
  },
  {
    name: 'role-figures',
    file: 'test/proof/role-figures.test.ts',
    count: '1,000 years, each role, by a solver',
    minutes: 15,
  },
  {
    name: 'role-services',
    file: 'test/proof/role-services.test.ts',
    count: '1,000 quarters of equal services, read twice',
    minutes: 15,
  },
  {
    name: 'role-told',
    file: 'test/proof/role-told.test.ts',
    count: '1,000 years of closings, 5,000 months of trucks, read twice',
    minutes: 10,
  },
  { name: 'parity', file: 'test/proof/parity.test.ts', count: '200 planted quarters, 200 equal ones', minutes: 2 },
  { name: 'recount', file: 'test/proof/recount.test.ts', count: '200 years of five countries, halved', minutes: 3 },
  {
    name: 'order-of-typing',
    file: 'test/proof/order-of-typing.test.ts',
    count: '40 years, each file in five orders',
    minutes: 2,
  },
  {
    name: 'recompute',
    file: 'test/proof/recompute.test.ts',
    count: '325 sealed months, 200 late entries',
    minutes: 5,
  },
  { name: 'public-2008', file: 'test/proof/public-2008.test.ts', count: 'each hidden figure of 2008', minutes: 1 },
];
