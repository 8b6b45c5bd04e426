import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from '../cloud/running.ts';
import { done } from '../cloud/tale.ts';
import * as acts from '../journeys/acts.ts';
import { farFile, proposeFar } from './far-tale.ts';

let running: Running;
const patience = 300_000;

beforeAll(async () => {
  running = await startRunning();
}, patience);
afterAll(() => running?.cloud.stop());

const fileOf = (citizenship: string, embassy = true) => farFile(running.as, citizenship, embassy);
const propose = (file: string, more: object = {}) => proposeFar(running.as, file, more);

describe('which mission', { timeout: patience }, () => {
  test('speaks for the person the directory says: one of another country, one that is not there and their no are refused', async () => {
    const breaches = (answer: Parameters<typeof acts.refusedBy>[1]) =>
      acts.refusedBy('mission-speaks-for-her-country', answer);
    expect(await breaches(propose(await fileOf('IN')))).toEqual(['mission-not-accredited']);
    expect(await breaches(propose(await fileOf('ID'), { mission: 'nobody-by-this-name' }))).toEqual([
      'mission-unknown',
    ]);
    const toIom = await breaches(propose(await fileOf('ID'), { mission: 'iom-cambodia' }));
    expect(toIom).toEqual(['mission-not-accredited', 'no-consent:receiving-authority']);
    await acts.refusedBy('sharing-needs-consent', propose(await fileOf('ID', false)));
  });

  test('a country with a desk here has no such mission, and one without has nobody else to tell: 400', async () => {
    const file = await fileOf('ID');
    for (const more of [
      { to: 'VN', tell: ['counterpart'] },
      { mission: undefined },
      { tell: ['embassy'] },
      { to: 'VN', mission: undefined },
    ])
      expect((await propose(file, more)).status).toBe(400);
  });

  test('stands in no list of another country: a liaison finds nothing of it', async () => {
    const id = String((await done(propose(await fileOf('ID')))).body['id']);
    expect((await running.as('embassy-vn').read(`/handovers/${id}`)).status).toBe(404);
    const { body } = await done<{ readonly items: readonly { readonly id: string }[] }>(
      running.as('central-unit').read('/handovers?country=ZZ'),
    );
    expect(body.items.map((one) => one.id)).toContain(id);
  });
});
