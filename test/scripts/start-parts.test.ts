import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { happened, type Stage, setStage } from '../../scripts/demo/stage.ts';
import { readFlags } from '../../scripts/start/flags.ts';
import { linesTo } from '../../scripts/start/lines.ts';
import { forgetRunning, noteRunning, theRunning } from '../../scripts/start/running-file.ts';
import { sentenceOf } from '../../scripts/start/sentences.ts';
import { siteHeaders } from '../../scripts/start/site-headers.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'homeward-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the flags of npm start', () => {
  test('without any, port 3000 with demo data in memory', () => {
    expect(readFlags([])).toEqual({ port: 3000, empty: false, offline: false, dataDir: undefined });
    expect(readFlags(['--port', '0', '--empty', '--data', '/x'])).toMatchObject({
      port: 0,
      empty: true,
      dataDir: '/x',
    });
  });

  test('--data may name a folder, or one that is not there yet, and nothing else', () => {
    const file = join(folder, 'file');
    expect(readFlags(['--data', folder]).dataDir).toBe(folder);
    expect(readFlags(['--data', file]).dataDir).toBe(file);
    writeFileSync(file, '');
    expect(() => readFlags(['--data', file])).toThrow('--data names something that is not a folder.');
  });

  test.each([['--port', 'x'], ['--port', '70000'], ['--port=-1'], ['--prot', '1'], ['extra'], ['--data', '']])(
    '%s %s is one sentence',
    (...args) => {
      expect(() => readFlags(args)).toThrow(/^[^\n]+\.$|--offline\.$/);
    },
  );
});

describe('the lines of a start', () => {
  function printed(isTTY: boolean): string {
    let text = '';
    const lines = linesTo({ isTTY, write: (more) => (text += more) });
    const step = lines.step('demo data', '12 cases');
    step.at(0.5);
    lines.finished('tables', '8 created', 1234);
    step.at(1);
    step.done();
    return text;
  }

  test('a file gets one plain line a finished step', () => {
    const lines = printed(false).trimEnd().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^ ✔ tables {5}8 created +1\.2 s$/),
      expect.stringMatching(/^ ✔ demo data {2}12 cases \[#{20}\] +0\.0 s$/),
    ]);
  });

  test('a terminal sees the step that is under way, with its bar, below the finished ones', () => {
    const text = printed(true);
    expect(text).toMatch(/8 created[^\n]*\n[^\n]*… demo data {2}12 cases \[#{10}-{10}\]/);
    expect(text.trimEnd().split('\u001b[K').at(-1)).toMatch(/^ ✔ demo data/);
  });
});

describe('the note of what runs', () => {
  const platform = { url: 'http://127.0.0.1:1', issuer: 'http://127.0.0.1:2', clientId: 'c' };
  const ended = 2 ** 22 - 1;

  test('the newest of several is the one talked to, and the older one again after it', () => {
    const file = join(folder, 'sub', 'running.json');
    const old = { ...platform, pid: process.ppid };
    const young = { ...platform, url: 'http://127.0.0.1:3', pid: process.pid };
    noteRunning(old, file);
    noteRunning(young, file);
    expect(theRunning(file)).toMatchObject(young);
    forgetRunning(young.pid, file);
    expect(theRunning(file)).toMatchObject(old);
    forgetRunning(old.pid, file);
    expect(() => theRunning(file)).toThrow('No platform runs here: start it with npm start.');
  });

  test('a note of a process that is gone, or a broken one, is a sentence', () => {
    const file = join(folder, 'running.json');
    writeFileSync(file, JSON.stringify({ ...platform, pid: ended }));
    expect(() => theRunning(file)).toThrow(/ran at http:\/\/127\.0\.0\.1:1 has ended without saying so/);
    writeFileSync(file, '{');
    expect(() => theRunning(file)).toThrow('No platform runs here');
  });
});

describe('the headers of the web app', () => {
  test('stacks that are broken are one sentence', () => {
    const sentence = /broken: remove that folder and start again\.$/;
    expect(() => siteHeaders(folder)).toThrow(sentence);
    writeFileSync(join(folder, 'Homeward-Web.template.json'), '{"Resources": {');
    expect(() => siteHeaders(folder)).toThrow(sentence);
    writeFileSync(join(folder, 'Homeward-Web.template.json'), '{"Resources": {}}');
    expect(() => siteHeaders(folder)).toThrow(sentence);
  });
});

test.each([
  'ENOSPC: no space left on device, write',
  'EROFS',
  'EACCES: permission denied',
  'listen EADDRINUSE',
  'ENOTDIR',
])('%s is told in a sentence', (said) => expect(sentenceOf(said)).toMatch(/^[^\n]+\.$|--port N\.$/));
test('what has no known cause keeps its own words', () => expect(sentenceOf('something else')).toBeUndefined());

describe('the times of the demo', () => {
  const at = (now: string): Stage => ({
    ...setStage({ url: '', tokenFor: async () => '' }, 1, () => undefined),
    now: Date.parse(now),
  });

  test('an hour is an hour in Cambodia, and never one to come', () => {
    expect(happened(at('2026-11-25T03:00:00Z'), 0, 7)).toEqual({ occurredAt: '2026-11-25T00:00:00.000Z' });
    expect(happened(at('2026-11-24T22:00:00Z'), 0, 7)).toEqual({ occurredAt: '2026-11-24T21:59:00.000Z' });
  });

  test('what lies a day back says that it comes from paper', () => {
    expect(happened(at('2026-11-25T03:00:00Z'), 2, 9)).toEqual({
      occurredAt: '2026-11-23T02:00:00.000Z',
      lateReason: 'from-paper',
    });
  });
});
