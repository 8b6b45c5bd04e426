import { afterAll, expect, test, vi } from 'vitest';
import { lambdaFunctionsOf } from '../../packages/local/src/lambda-functions.ts';
import { createLambdaHost } from '../../packages/local/src/lambda-host.ts';
import { loadTemplate } from '../../packages/local/src/template.ts';
import { fixtureOut } from './fixture/synthesised.ts';

vi.stubEnv('A_SECRET_OF_THE_MACHINE', 'never seen');
afterAll(() => vi.unstubAllEnvs());
const heard: string[] = [];
const functions = lambdaFunctionsOf(loadTemplate(await fixtureOut()));
const host = createLambdaHost(functions, {
  endpoint: () => 'http://127.0.0.1:9',
  region: 'ap-southeast-1',
  hears: (name, text) => heard.push(`${name}: ${text}`),
});
afterAll(() => host.stop());
const desk = host.find('embassy-th');
const ask = (want: string) => host.invoke(desk, { want }, 'test');
const callsSoFar = async () => {
  const outcome = await ask('echo');
  if (outcome.type !== 'answered') throw new Error(outcome.errorMessage);
  return (JSON.parse((outcome.answer as { body: string }).body) as { calls: number }).calls;
};

test('a function sees its own environment and nothing of the machine’s', async () => {
  const outcome = await ask('environment');
  const answer = outcome.type === 'answered' ? (outcome.answer as Record<string, string>) : {};
  expect(answer).toMatchObject({
    TABLE_EXCHANGE: 'homeward-exchange',
    HOMEWARD_DESK: 'embassy-th',
    AWS_ACCESS_KEY_ID: desk.id,
    AWS_ENDPOINT_URL_KMS: 'http://127.0.0.1:9',
    AWS_REGION: 'ap-southeast-1',
  });
  expect(answer).not.toHaveProperty('A_SECRET_OF_THE_MACHINE');
  expect(answer).not.toHaveProperty('PATH');
  expect(answer).not.toHaveProperty('HOME');
});

test('a warm worker keeps its module between calls', async () => {
  const before = await callsSoFar();
  expect(await callsSoFar()).toBe(before + 1);
});

test('an endless loop ends at the Timeout of the template and the next call finds a fresh worker', async () => {
  const started = performance.now();
  expect(await ask('loop')).toEqual({ type: 'timed-out', errorMessage: 'Task timed out after 2.00 seconds' });
  expect(performance.now() - started).toBeGreaterThan(1900);
  expect(await callsSoFar()).toBe(1);
});

test('an exit is a crash and the next call finds a fresh worker', async () => {
  expect((await ask('exit')).type).toBe('crashed');
  expect(await callsSoFar()).toBe(1);
});

test('a thrown error comes back with its type and words, and the worker lives on', async () => {
  const before = await callsSoFar();
  expect(await ask('throw')).toEqual({ type: 'failed', errorType: 'TypeError', errorMessage: 'a planted failure' });
  expect(await callsSoFar()).toBe(before + 2);
});

test('a full heap ends the worker and not the host', async () => {
  expect((await ask('heap')).type).toMatch(/crashed|timed-out/);
  expect(await callsSoFar()).toBe(1);
}, 30_000);

test('what a function prints is heard under its name', async () => {
  await ask('log');
  await expect.poll(() => heard.join('')).toContain('embassy-th: a line of log\n');
});

test('a name the template does not have is refused', () => {
  expect(() => host.find('health')).toThrow('The template has no function health.');
});

test('a warm invocation costs less than two milliseconds of the host', async () => {
  const times: number[] = [];
  for (let call = 0; call < 300; call += 1) {
    const started = performance.now();
    await ask('log');
    times.push(performance.now() - started);
  }
  times.sort((left, right) => left - right);
  console.info(`warm invocation: median ${times[150]?.toFixed(2)} ms`);
  expect(times[150]).toBeLessThan(2);
});

test('a call after the stop boots no worker: nothing is left that keeps the process from ending', async () => {
  const stopping = createLambdaHost(functions, {
    endpoint: () => 'http://127.0.0.1:9',
    region: 'ap-southeast-1',
    hears: () => undefined,
  });
  await stopping.stop();
  const outcome = await stopping.invoke(stopping.find('embassy-th'), { want: 'log' }, 'test');
  expect(outcome).toEqual({ type: 'crashed', errorMessage: 'The platform has stopped.' });
});
