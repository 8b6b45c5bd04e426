import { expect, test } from 'vitest';
import { drill } from '../../scripts/restore-drill/drill.ts';
import { synthesised } from '../cloud/running.ts';
import { runsOf } from './prove.ts';
import { report } from './report.ts';

/** A file lies in some eighteen items: 560 of them are ten thousand. */
const files = runsOf(10, 560);
const least = runsOf(200, 10_000);

test('[ASVS-16.4.2] what was lost is put back as it was, nobody erased comes back with it, and no acknowledged record is missing', {
  timeout: 600_000,
}, async () => {
  const { seconds, items, ...account } = await drill(synthesised, files, () => undefined);
  const erased = files / 10;
  const findings = account.missing + account.found + (account.equal && account.intact ? 0 : 1);
  console.log(`restore-drill: ${items} items, ${seconds} s`);
  report('restore-drill', items, 0, findings);
  expect(items).toBeGreaterThanOrEqual(least);
  expect(account).toEqual({ equal: true, missing: 0, erased, back: erased, found: 0, intact: true });
});
