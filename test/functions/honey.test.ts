import type { StreamedItem } from '@homeward/runtime/background';
import { receiptItem } from '@homeward/store/receipt-entry';
import { uuidv7 } from 'uuidv7';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { honeyAlarm } from '../../functions/handlers/honey.ts';
import { askedBy } from '../../packages/store/src/look-ups.ts';

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  // The logger prints through a console of its own or through the global one: both end here.
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void lines.push(line));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      lines.push(...String(chunk).split('\n').filter(Boolean));
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

const empty = { n: 1, thing: '', who: 'invented-worker', role: 'supervisor', organisation: 'demo', at: '', prior: '' };
const none = { deviceAt: '', purpose: '', restsOn: '', exception: '', caseId: '', asked: '', operation: 'viewCase' };

/** A receipt as the stream brings it. */
function receipt(said: Readonly<Record<string, string>>): StreamedItem {
  const item = receiptItem('KH#casework#case#1', { ...empty, ...none, ...said });
  const image = Object.fromEntries(Object.entries(item).map(([name, value]) => [name, { S: String(value) }]));
  return { pk: String(item.pk), sk: String(item.sk), image, at: '' };
}

const honey = uuidv7();
const watch = honeyAlarm([honey]);

test('[ASVS-16.3.3] whoever opens a honey case, or looks for it in vain, is named at once: a hundred of a hundred', () => {
  for (let round = 0; round < 50; round += 1) {
    const who = `invented-${round}`;
    watch([receipt({ who, caseId: honey }), receipt({ who, asked: askedBy(who, honey) })]);
  }
  expect(lines).toHaveLength(100);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    message: 'alarm',
    type: 'honey-case',
    actor: 'invented-0',
    id: honey,
  });
});

test('other cases, and look-ups by others, are passed by in silence', () => {
  watch([receipt({ caseId: uuidv7() }), receipt({ asked: askedBy('somebody-else', honey) }), receipt({})]);
  honeyAlarm([])([receipt({ caseId: honey })]);
  expect(lines).toEqual([]);
});
