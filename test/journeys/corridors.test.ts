import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { minutesKeySet } from '../../scripts/keys/minutes-keys.ts';
import { playCorridors, type Told } from '../../scripts/replay/corridors/play.ts';
import { linesOfAll, surprises } from '../../scripts/replay/corridors/print.ts';
import { type Running, startRunning } from '../cloud/running.ts';
import { fewWakings } from './few-wakings.ts';

let running: Running;
let told: readonly Told[];
let output: readonly string[];

beforeAll(async () => {
  running = await startRunning();
  const { url, tokenFor, streams, admin } = running.cloud;
  const minutesKeys = () => minutesKeySet(new KMSClient(admin.clientOptions));
  // Two fly, two take another gate, one waits. How many one act takes: test/functions/rerouting-writes.test.ts.
  const time = fewWakings(running.cloud);
  told = await playCorridors({ url, tokenFor, time, settle: streams.drained, minutesKeys }, () => undefined, 5);
  output = linesOfAll(told, 0);
}, 300_000);
afterAll(() => running?.cloud.stop());

const linesOf = (name: string): string => told.find(({ flow }) => flow.name === name)?.lines.join('\n') ?? '';
const crossings = (): readonly Told[] => told.filter(({ ending }) => ending === 'verified');

test('each of the seven flows is told to its end, and the minutes of all six handovers verify', () => {
  expect(surprises(told)).toEqual([]);
  expect(output.join('\n')).not.toMatch(/undefined|\[object/);
  expect(output.at(-1)).toMatch(/^7 flows, \d+ acts, 0 seconds\. Minutes verified: 6 of 6\.$/);
  expect(output.slice(-8, -1).map((row) => row.split(/ {2,}/).at(-1))).toEqual([
    'yes',
    'no handover, so none',
    'yes',
    'yes',
    'yes',
    'yes',
    'yes',
  ]);
});

test('both sides act in every handover; each hears within a day that the person is there and within thirty how the person is', () => {
  expect(crossings()).toHaveLength(6);
  for (const { flow, lines } of crossings()) {
    const story = lines.join('\n');
    expect(story).toContain(`(sender, ${flow.from})`);
    expect(story).toContain(`(receiver, ${flow.to})`);
    expect(story).toContain('reads of the arrival, owed within 24 hours: in time');
    expect(story).toContain('reads it, owed within 30 days: in time');
    expect(story.match(/verifies the minutes: .*valid: yes/g)).toHaveLength(2);
  }
});

describe('what goes wrong on the way', () => {
  test('refused at the bridge: the sender has the person until both sides fix another hour', () => {
    expect(linesOf('TH→KH, formal')).toMatch(
      /refuses at the bridge .*: refused.*S at-the-gate.*fixes this afternoon instead: scheduled.*handed-over/s,
    );
  });

  test('a gate closes at the last hour: nobody leaves for it, and all who were to pass it go another way in one act', () => {
    expect(linesOf('KH→TH')).toMatch(
      /refused, nobody-leaves-for-a-closed-gate.*go through poipet: 5.*sends 5 handovers another way in one act.*go through poipet: 0.*airport: 2.*cham-yeam: 2.*postponed/s,
    );
  });

  test('a disputed item is settled when the second central unit says the same', () => {
    expect(linesOf('VN→KH')).toMatch(
      /disputes item C15.*: disputed.*central-unit .*confirm again: disputed.*counterpart-vn .*it is settled: departed.*handed-over/s,
    );
  });

  test('a consent taken back in transit: nobody over there opens anything, and the embassy never hears of the new return', () => {
    expect(linesOf('KH→MY').match(/how the handover stands: withdrawn/g)).toHaveLength(2);
    expect(linesOf('KH→MY').match(/the copy that it was given: not found/g)).toHaveLength(2);
    expect(linesOf('KH→MY')).toMatch(/embassy-my .*asks for the new handover: not found.*handed-over/s);
  });

  test('a wrong address is corrected by asking back: the right one goes as a copy, on the person’s consent', () => {
    expect(linesOf('KH→VN')).toMatch(
      /asks back.*agrees that their address is told.*reads the right address: .*market/s,
    );
  });

  test('a deportation has no handover, and the story says what stands in its place', () => {
    expect(linesOf('TH→KH, deportation')).toMatch(
      /open of the truck and its people: 0 of 16 items.*there is no handover.*visits at home/s,
    );
  });
});
