import { routes } from '@homeward/api/routes';
import { roles } from '@homeward/domain/people/actor';
import { expect, test } from 'vitest';
import { placesOf } from '../../packages/web/src/places.ts';
import { seatOf } from '../../packages/web/src/session/seat.ts';
import { withoutAPage } from '../../scripts/start/farewell.ts';

/** The reading behind each place of the navigation. */
const readings: Readonly<Record<string, string>> = {
  'nav.batches': 'listBatches',
  'nav.cases': 'listCases',
  'nav.handovers': 'listHandovers',
  'nav.approvals': 'listProposals',
  'nav.report': 'viewBilateralReport',
  'nav.now': 'viewLivePicture',
  'nav.parity': 'viewParityReport',
  'nav.months': 'listMonths',
  'nav.learning': 'viewLearningRegister',
  'nav.public-report': 'viewPublicReport',
  'nav.contacts': 'listContacts',
  'nav.providers': 'listProviders',
  'nav.seats': 'listStaff',
  'nav.gates': 'listGates',
  'nav.agreements': 'listAgreements',
  'nav.copies': 'listDisclosures',
  'nav.referrals': 'listReferrals',
  'nav.audit': 'listReceipts',
  'nav.clocks': 'listClocks',
  'nav.plans': 'viewPlanOfAction',
  'nav.meetings': 'listCommitteeMeetings',
  'nav.disputes': 'listDisputes',
  'nav.cooperation': 'listRecommendations',
};
/** What the second person answers at the office stands on one page of their own; a keeper has a queue of what the person reads. */
const beside = ['nav.second-person', 'nav.to-verify', 'nav.publish'];
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'second-approver': ['nav.contacts', 'nav.seats', 'nav.public-report'],
  // Who opens files sees on their first page who was referred to them.
  'case-worker': ['nav.referrals'],
  // Who answers for the work reads the receipts of a case on its own page, and the handovers that wait for an answer on the first.
  supervisor: ['nav.audit', 'nav.handovers'],
  'central-unit': ['nav.audit', 'nav.referrals'],
};
const mayRead = (words: string, role: (typeof roles)[number]) =>
  routes.some((route) => route.operationId === readings[words] && route.roles.includes(role));

// Nothing is there yet for these, and for the person themselves: they cannot be chosen on the first page.
test.each(roles.filter((role) => ![...withoutAPage, 'person'].includes(role)))(
  '%s is led to what the person may read, and to all of it',
  (role) => {
    const seat = seatOf(role);
    const led = (seat === undefined ? [] : placesOf(seat)).map(([, words]) => words);
    expect(led.filter((words) => !beside.includes(words)).toSorted()).toEqual(
      Object.keys(readings)
        .filter((words) => mayRead(words, role) && !elsewhere[role]?.includes(words))
        .toSorted(),
    );
  },
);
