import {
  evolveReferralIn,
  isWaiting,
  lineOfReferralIn,
  type ReferralIn,
  type ReferralInLine,
  referralIn,
  referralInEvent,
  referralInLine,
} from '@homeward/domain/case/referred-in/referral-in';
import { nextLookAtReferral } from '@homeward/domain/case/referred-in/reminders';
import { aggregate } from './aggregate.ts';
import type { ListQuery } from './cursor.ts';
import { type KeyPlace, keyRemoval } from './key-rows.ts';
import { readLine } from './load.ts';
import type { Looks } from './looks-due.ts';
import type { Store } from './open-store.ts';
import { type Asked, type Page, pageOf } from './page.ts';
import { type SealedSections, sealedWrite } from './sealed.ts';
import { shardOf, shardsOf } from './shards.ts';
import type { Put, Write } from './write.ts';

/** It lies under the prefix of the partner's desk: what of it is sealed opens at casework. */
export function referralPlace(id: string) {
  return { table: 'exchange', pk: `KH#partner#referred#${id}` } as const;
}

/** Whether something lies with a referral to casework. */
export function isReferral(pk: string): boolean {
  return pk.startsWith(referralPlace('').pk);
}

export function referralKey(id: string): KeyPlace {
  return { country: 'KH', desk: 'partner', thing: `referral#${id}` };
}

const waiting = 'KH#referral#waiting';

const due = 'due#referrals';

/** Where the clocks look for referrals that wait: no desk reads it. */
export const referralsDue: Looks = {
  table: 'exchange',
  index: 'byDue',
  partitions: shardsOf('referralsDue', due),
  aside: 'due#aside#referrals',
};

function ofOrganisation(organisation: string): string {
  return `KH#partner#referrals#${organisation}`;
}

/** Referrals to casework: found by the organisation that sent them and, while they wait, by casework. */
export const referralsIn = aggregate({
  name: 'referral',
  table: 'exchange',
  stateKey: (id: string) => ({ pk: referralPlace(id).pk, sk: 'state' }),
  eventPk: (id) => referralPlace(id).pk,
  nameOf: (id) => id,
  state: referralIn,
  event: referralInEvent,
  evolve: evolveReferralIn,
  line: referralInLine,
  lineOf: lineOfReferralIn,
  indexes: (id, state: ReferralIn): Readonly<Record<string, string>> => {
    const look = nextLookAtReferral(state);
    return {
      receivedPk: ofOrganisation(state.organisation),
      receivedSk: `${state.at}#${id}`,
      ...(isWaiting(state) ? { byCountryPk: waiting, byCountrySk: `${state.at}#${id}` } : {}),
      ...(look === undefined ? {} : { byDuePk: shardOf('referralsDue', due, id), byDueSk: `${look}#${id}` }),
    };
  },
});

/** The sealed half; sent in newer words it takes the place of the older. */
export function sealedReferralWrite(id: string, sections: SealedSections): Put {
  return sealedWrite(referralPlace(id), sections);
}

/** Once it is answered nobody opens it any more: what was sealed goes with its key. */
export function sealedReferralGoes(id: string): readonly Write[] {
  return [keyRemoval(referralKey(id)), sealedReferralWrite(id, {})];
}

export type ReferralsListed = Page<{ readonly version: number; readonly line: ReferralInLine }>;

async function listed(store: Store, query: ListQuery, asked: Asked): Promise<ReferralsListed | 'invalid'> {
  const page = await pageOf(store, query, asked);
  if (page === 'invalid') return page;
  return { items: page.items.map((item) => readLine(referralsIn, item)), next: page.next };
}

/** What an organisation referred, the newest first. */
export function referralsOf(store: Store, organisation: string, asked: Asked) {
  const partition = ofOrganisation(organisation);
  return listed(store, { table: 'exchange', index: 'received', partition, newestFirst: true }, asked);
}

/** What waits for casework, the longest wait first. */
export function referralsWaiting(store: Store, asked: Asked) {
  return listed(store, { table: 'exchange', index: 'byCountry', partition: waiting }, asked);
}
