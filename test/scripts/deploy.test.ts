import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stackNames, unprotectedStacks } from '../../infra/protection.ts';
import { uploadsOf } from '../../scripts/deploy/files.ts';
import { outputLines, placesOf } from '../../scripts/deploy/outputs.ts';
import { passesOf } from '../../scripts/deploy/passes.ts';
import { cdkArguments, targetOf } from '../../scripts/deploy/settings.ts';

const context = { account: '111122223333', region: 'ap-southeast-1' };

describe('where a deployment goes', () => {
  test('without a profile it is refused', () => {
    expect(() => targetOf([], context)).toThrow(/npm run deploy -- --profile NAME/);
    expect(() => targetOf(['--profile', ''], context)).toThrow(/--profile NAME/);
    expect(() => targetOf(['somewhere'], context)).toThrow(/takes, after --: --profile NAME, --check/);
  });

  test('what is for before it and for after it is not said at once, and no token waits through it', () => {
    const said = (...args: readonly string[]) => targetOf(['--profile', 'p', ...args], context);
    expect(() => said('--check', '--try')).toThrow(
      /^--check is for before a deployment, --try for after it: say one of them\.$/,
    );
    expect(() => said('--token-file', 'f')).toThrow(/^--token-file goes with --try alone: a token lives 15 minutes/);
    expect(said('--try', '--token-file', 'f')).toMatchObject({ tryOnly: true, tokenFile: 'f' });
  });

  test.each([{ account: '000000000000' }, { account: undefined }, { account: '12' }])(
    'to the account %o of cdk.json it is refused',
    (account) => expect(() => targetOf(['--profile', 'p'], { ...context, ...account })).toThrow(/names no account/),
  );

  test('all stacks go with the profile, and whoever deploys is asked before rights widen', () => {
    const target = targetOf(['--profile', 'p'], context);
    expect(target).toEqual({ profile: 'p', ...context, check: false, anyway: false, tryOnly: false });
    expect(targetOf(['--profile', 'p', '--check', '--anyway'], context)).toMatchObject({ check: true, anyway: true });
    expect(cdkArguments(target, 'o.json').join(' ')).toBe(
      'deploy --all --profile p --require-approval broadening --outputs-file o.json --no-notices --output .homeward/deployed',
    );
  });

  test('the first time everything is made before anything is protected, and once it stands in one pass', () => {
    const [data, ...others] = stackNames;
    expect(passesOf([])).toEqual([stackNames, []]);
    // The keys and tables stood and were protected; what was never whole is not, until it is.
    expect(passesOf([data])).toEqual([others, []]);
    expect(passesOf(stackNames)).toEqual([[]]);
    const target = targetOf(['--profile', 'p'], context);
    expect(cdkArguments(target, 'o.json', others).slice(-2)).toEqual([
      '--context',
      'unprotected=Homeward-Service,Homeward-Api,Homeward-Web',
    ]);
    expect(unprotectedStacks(others.join(','))).toEqual(others);
  });
});

describe('what the stacks gave', () => {
  const outputs = {
    'Homeward-Data': { ExportsOutputRefTable: 'arn' },
    'Homeward-Service': { Issuer: 'https://i', ClientId: 'c' },
    'Homeward-Web': { FilesBucket: 'b', DistributionId: 'D', WebAddress: 'https://w' },
  };

  test('each output of ours stands with its next step, and what stacks hand each other does not', () => {
    const declared = {
      'Homeward-Data': { ExportsOutputRefTable: {} },
      'Homeward-Web': { FilesBucket: { Description: 'The files go here.' }, DistributionId: { Description: 'Told.' } },
    };
    expect(outputLines(outputs, declared)).toEqual([
      'FilesBucket     b  The files go here.',
      'DistributionId  D  Told.',
    ]);
  });

  test('the app is copied to the bucket they name, or not at all', () => {
    expect(placesOf(outputs)).toEqual({
      bucket: 'b',
      distribution: 'D',
      issuer: 'https://i',
      clientId: 'c',
      address: 'https://w',
    });
    expect(() => placesOf({ 'Homeward-Web': outputs['Homeward-Web'] })).toThrow(/no output Issuer/);
  });
});

describe('the files of the app', () => {
  function dist(more: Readonly<Record<string, string>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), 'homeward-dist-'));
    mkdirSync(join(folder, 'assets'));
    const files = { 'index.html': '<!doctype html>', 'icon.svg': '<svg/>', 'assets/main-abc.js': 'x', ...more };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  }

  test('[ASVS-14.2.5] files with a hash go first and stay for a year, the page and then the worker go last and are asked for again each time', () => {
    const folder = dist({ 'sw.js': 'x', 'manifest.webmanifest': '{}' });
    const uploads = uploadsOf(folder, { issuer: 'https://i', clientId: 'c', demo: false });
    expect(uploads.map(({ key, cacheControl }) => [key, cacheControl])).toEqual([
      ['assets/main-abc.js', 'public, max-age=31536000, immutable'],
      ['icon.svg', 'no-cache'],
      ['manifest.webmanifest', 'no-cache'],
      ['config.json', 'no-cache'],
      ['index.html', 'no-cache'],
      ['sw.js', 'no-cache'],
    ]);
    expect(uploads.map(({ contentType }) => contentType).slice(-4)).toEqual([
      'application/manifest+json',
      'application/json; charset=utf-8',
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
    ]);
    expect(uploads[3]?.body).toBe('{"issuer":"https://i","clientId":"c","demo":false}\n');
    rmSync(folder, { recursive: true });
  });

  test('a file of an unknown kind is named instead of sent as bytes', () => {
    const folder = dist({ 'notes.docx': '' });
    expect(() => uploadsOf(folder, {})).toThrow(/notes\.docx/);
    rmSync(folder, { recursive: true });
  });
});
