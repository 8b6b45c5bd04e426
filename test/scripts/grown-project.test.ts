import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runNode } from '../../scripts/run/tool.ts';
import type { HandedOver } from '../functions/handed-to.ts';
import type { Synthesis } from '../infra/synthesis.ts';
import { report } from '../proof/report.ts';
import type { Copied } from './copied.ts';
import { grownCopy } from './grown-copy.ts';
import { examplia } from './invented-country.ts';
import { examplian } from './invented-language.ts';
import { type TypeCheck, typeCheck } from './type-check.ts';

let copy: Copied;

beforeAll(() => {
  ({ copy } = grownCopy());
});
afterAll(() => copy?.remove());

describe('A fifth country', () => {
  test('has its two doors, its functions and its key in the stacks, within the sixty routes', async () => {
    type Synthesising = { readonly synthesise: () => Synthesis };
    const { templates } = (await copy.load<Synthesising>('test/infra/synthesis.ts')).synthesise();
    const all = Object.values(templates).flatMap(({ Resources }) => Object.values(Resources));
    const of = (type: string) => all.flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));
    const routes = of('AWS::ApiGatewayV2::Route').map(({ RouteKey }) => RouteKey);
    const doors = ['embassy-xa', 'counterpart-xa'];
    expect(routes).toEqual(expect.arrayContaining(doors.map((door) => `ANY /v1/${door}/{proxy+}`)));
    expect(routes.length).toBeLessThanOrEqual(60);
    const told = of('AWS::Lambda::Function')
      .filter(({ FunctionName }) => doors.some((door) => FunctionName === `homeward-${door}`))
      .map(({ Environment }) => Environment.Variables);
    expect(told.map((one) => [one.HOMEWARD_COUNTRY, Object.keys(one).includes('KEY_XA')])).toEqual([
      ['XA', true],
      ['XA', true],
    ]);
  });

  test('receives somebody from Cambodia: its desks and ours take every step, and both sides confirm', async () => {
    type Handing = { readonly handedTo: (country: string, gate: string) => Promise<HandedOver> };
    const { handedTo } = await copy.load<Handing>('test/functions/handed-to.ts');
    expect(await handedTo(examplia.code, examplia.gate)).toEqual({
      country: 'XA',
      template: 'KH-XA',
      status: 'received',
      confirmedBy: { S: 'case-worker-1', V: 'embassy-xa-1' },
    });
  });
});

describe('A sixth language', () => {
  test('is held to the words of the others: a sentence that it has not is missed', async () => {
    const parity = async () => {
      writeFileSync(join(copy.folder, 'one-suite.config.ts'), 'export default {};');
      const args = ['run', '--config', 'one-suite.config.ts', '--pool', 'threads', 'test/words/parity'];
      const { output } = await runNode('node_modules/vitest/vitest.mjs', args, {
        cwd: copy.folder,
        env: { NO_COLOR: '1', FORCE_COLOR: '0' },
      });
      return output;
    };
    expect(await parity()).toMatch(/Tests {2}(\d+) passed/);
    const file = `packages/words/src/${examplian.tag}/screens.json`;
    const whole = copy.read(file);
    copy.change(file, (text) => text.replace(/"app\.name":"[^"]*",?/, ''));
    expect(await parity()).toMatch(/FAIL .* is said in qaa too/);
    copy.write(file, whole);
  });
});

// Tests hold tables of their own, typed by hand: only the product has to type as it is.
test('With both of them the types of the whole product hold', { timeout: 300_000 }, async () => {
  let found: TypeCheck = { files: 0, faults: ['nothing was checked'] };
  try {
    found = await typeCheck(copy.folder, ['packages', 'functions', 'infra', 'scripts']);
  } finally {
    report('grown-project', found.files, 0, found.faults.length);
  }
  expect(found.faults).toEqual([]);
  expect(found.files).toBeGreaterThan(2000);
});
