import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const minutes = 60_000;

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'homeward-synth-'));
  cpSync(join(root, 'scripts'), join(house, 'scripts'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  writeFileSync(join(house, 'package.json'), '{"type":"module"}');
  writeFileSync(join(house, 'package-lock.json'), '{}');
  writeFileSync(join(house, 'cdk.json'), JSON.stringify({ versionReporting: false, context: { childAge: 18 } }));
  mkdirSync(join(house, 'infra'));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

/** One function, whose properties the CDK is not asked to look at (test/infra/stacks), with what the rule packs say about them acknowledged as given. */
function writeApp(options: { readonly acknowledged: readonly string[]; readonly more?: string }): void {
  const text = `
    import { App, aws_lambda as lambda, CfnResource, Stack, Validations } from 'aws-cdk-lib';
    import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
    const app = new App({ builtinCloudFormationValidation: false });
    const stack = new Stack(app, 'Toy', { env: { account: '111111111111', region: 'ap-southeast-1' } });
    const desk = new lambda.Function(stack, 'desk', {
      runtime: lambda.Runtime.NODEJS_24_X, handler: 'i.h', code: lambda.Code.fromInline('exports.h=1'),
      reservedConcurrentExecutions: 2, deadLetterQueueEnabled: false,
      description: String(app.node.tryGetContext('childAge')),
    });
    ${options.more ?? ''}
    for (const id of ${JSON.stringify(options.acknowledged)}) Validations.of(desk).acknowledge({ id, reason: 'a toy' });
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new NIST80053R5Checks(app));
    app.synth();`;
  writeFileSync(join(house, 'infra/app.ts'), text);
}

const role =
  'AwsSolutions::AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]';
const everything = [role, 'NIST.800.53.R5::NIST.800.53.R5-LambdaInsideVPC', 'NIST.800.53.R5::NIST.800.53.R5-LambdaDLQ'];

function synth(...args: string[]): { readonly code: number | null; readonly lines: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/synth.ts', ...args], {
    cwd: house,
    encoding: 'utf8',
  });
  return { code: status, lines: `${stderr}${stdout}`.trimEnd().split('\n') };
}

describe('npm run synth', () => {
  test('passes what is acknowledged at the resource, counts it, and does nothing twice', {
    timeout: 3 * minutes,
  }, () => {
    writeApp({ acknowledged: everything });
    const { code, lines } = synth();
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^CloudFormation: resources of a stack +2 of 500 resources +99 % left +Toy +https:/);
    expect(lines.slice(-5)).toEqual([
      'templates that no request can carry, so that the account must be bootstrapped: 0',
      expect.stringContaining('without a failure queue: 1'),
      expect.stringContaining('by design: 1'),
      expect.stringMatching(/^resources held against the registry: \d of \d; properties: \d+$/),
      'findings: 0; suppressions: 1',
    ]);
    const made = statSync(join(house, 'cdk.out/manifest.json')).mtimeMs;
    expect(synth('--if-changed').code).toBe(0);
    expect(statSync(join(house, 'cdk.out/manifest.json')).mtimeMs).toBe(made);
    expect(readdirSync(house).filter((name) => name.startsWith('cdk.out'))).toEqual(['cdk.out']);
  });

  test('a finding ends it with 1, names rule and resource, and leaves no stamp behind', {
    timeout: 3 * minutes,
  }, () => {
    writeApp({ acknowledged: everything.slice(0, 2) });
    const { code, lines } = synth('--if-changed');
    expect(code).toBe(1);
    expect(lines).toContain('finding: NIST.800.53.R5-LambdaDLQ at Toy/desk/Resource');
    expect(lines.at(-1)).toBe('findings: 1; suppressions: 1');
    expect(existsSync(join(house, 'cdk.out/.homeward-stamp'))).toBe(false);
  });

  test('what the registry does not know ends it with 1, and a type of its maker’s own is said', {
    timeout: 3 * minutes,
  }, () => {
    const more = `
      desk.node.defaultChild.addPropertyOverride('TimeOut', 3);
      new CfnResource(stack, 'Own', { type: 'Custom::Thing' });`;
    writeApp({ acknowledged: everything, more });
    const { code, lines } = synth();
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes('TimeOut'))).toEqual([
      expect.stringMatching(/^finding: Toy\/desk\w+ \(AWS::Lambda::Function\): TimeOut is no property of it$/),
    ]);
    expect(lines).toContain('not checked, its type is its maker’s own: Toy/Own (Custom::Thing)');
    expect(lines.at(-1)).toBe('findings: 1; suppressions: 1');
  });

  test('what is nearer to a quota of AWS than a fifth of it ends it with 1: how much of how much, and who says so', {
    timeout: 3 * minutes,
  }, () => {
    writeApp({ acknowledged: everything, more: "desk.addEnvironment('LONG', 'x'.repeat(3300));" });
    const { code, lines } = synth();
    expect(code).toBe(1);
    expect(lines.filter((line) => line.startsWith('finding:'))).toEqual([
      expect.stringMatching(
        /^finding: desk: environment variables of a function: 33\d\d of 4096 bytes, 8\d %, .*https:/,
      ),
    ]);
    expect(lines.at(-1)).toBe('findings: 1; suppressions: 1');
  });

  test('what is wrong with a setting is one sentence and nothing else', { timeout: 3 * minutes }, () => {
    writeFileSync(join(house, 'infra/app.ts'), `throw new Error('cdk.json: "colour" is no setting.');`);
    const { code, lines } = synth();
    expect([code, lines]).toEqual([1, ['cdk.json: "colour" is no setting.']]);
  });

  test('an app that does not run says so in a sentence first', { timeout: 3 * minutes }, () => {
    writeFileSync(join(house, 'infra/app.ts'), `throw new Error('no such table');`);
    const { code, lines } = synth();
    expect(code).toBe(1);
    expect(lines[0]).toBe('The stacks could not be synthesised:');
    expect(lines.join('\n')).toContain('no such table');
  });
});
