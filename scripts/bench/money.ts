import { resourcesOfType, type Template } from '@homeward/local/template';
import type { LedgerLine } from './ledger-lines.ts';
import { prices } from './prices.ts';

/** A sum of dollars, item by item, with what it may come to at most. */
export type Bill = {
  readonly name: string;
  readonly goal: number;
  readonly items: readonly { readonly name: string; readonly dollars: number }[];
  readonly dollars: number;
};

const million = 1_000_000;
const people = 1000;
/** How many come on one truck; each truck has one key. */
const onATruck = 43;

function billOf(name: string, goal: number, items: Bill['items']): Bill {
  return { name, goal, items, dollars: items.reduce((sum, { dollars }) => sum + dollars, 0) };
}

/** A thousand arrivals, each with a truck's share of its key: the requests, from the ledger's units. */
export function arrivalsBill(arrival: LedgerLine): Bill {
  const { perMillion } = prices;
  const cost = (count: number, of: keyof typeof perMillion) => (people * count * perMillion[of].dollars) / million;
  // The staff row is one consistent read of one unit.
  return billOf('1,000 arrivals, requests', 0.02, [
    { name: `${arrival.writeUnits} write units each`, dollars: cost(arrival.writeUnits, 'writeUnits') },
    {
      name: `${arrival.readUnits + 1} read unit each (the staff row)`,
      dollars: cost(arrival.readUnits + 1, 'readUnits'),
    },
    { name: `a KMS call a truck of ${onATruck}`, dollars: cost(1 / onATruck, 'kmsCalls') },
    { name: 'HTTP API', dollars: cost(1, 'httpRequests') },
    { name: 'Lambda requests', dollars: cost(1, 'lambdaRequests') },
  ]);
}

// What a platform holds after its first years, and who signs in: guesses, named as such beside each item.
const staff = 100;
const gigabytes = { tables: 2, logs: 2, buckets: 1 };
const hoursOfAMonth = 730;

/** Rotations that are paid for: the first two of a key. */
const paidRotations = 2;

/**
 * A month in which nobody comes: what stands there costs this, counted from the template. `year`: how many years the keys have been there
 * with it; each turns over its material once a year, and each of the first two times costs as much again.
 */
export function idleBill(template: Template, year = 1): Bill {
  const { perMonth, perMillion } = prices;
  const rotating = resourcesOfType(template, 'AWS::KMS::Key').filter(
    ({ properties }) => properties['EnableKeyRotation'] === true,
  ).length;
  const rotations = Math.min(year - 1, paidRotations);
  const count = (type: string) => resourcesOfType(template, type).length;
  const keys = count('AWS::KMS::Key');
  const alarms = count('AWS::CloudWatch::Alarm');
  const plus = JSON.stringify(resourcesOfType(template, 'AWS::Cognito::UserPool')).includes('"PLUS"');
  const user = plus ? perMonth.plusUser : perMonth.essentialsUser;
  const runs = (hoursOfAMonth * 60 * perMillion.lambdaRequests.dollars) / million;
  return billOf('idle month of the whole platform', 20, [
    { name: `${keys} KMS keys`, dollars: keys * perMonth.kmsKey.dollars },
    {
      name: `${rotations} rotations of each of ${rotating} of them`,
      dollars: rotating * rotations * perMonth.keyRotation.dollars,
    },
    { name: `${alarms} alarms`, dollars: alarms * perMonth.alarm.dollars },
    {
      name: `sign-in, ${plus ? 'Plus' : 'Essentials'} plan, ${staff} people a month (a guess)`,
      dollars: staff * user.dollars,
    },
    { name: `tables, ${gigabytes.tables} GB (a guess)`, dollars: gigabytes.tables * perMonth.tableGigabyte.dollars },
    { name: 'their point-in-time recovery', dollars: gigabytes.tables * perMonth.recoveryGigabyte.dollars },
    { name: `logs, ${gigabytes.logs} GB (a guess)`, dollars: gigabytes.logs * perMonth.logGigabyte.dollars },
    {
      name: `buckets, ${gigabytes.buckets} GB (a guess)`,
      dollars: gigabytes.buckets * perMonth.bucketGigabyte.dollars,
    },
    { name: 'schedules, at most one run a minute', dollars: runs },
    { name: 'web ACL: there is none', dollars: 0 },
  ]);
}
