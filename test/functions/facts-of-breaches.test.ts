import { screenPerson } from '@homeward/domain/arrival/screen-person';
import type { CaseState } from '@homeward/domain/case/case';
import { brokenAt } from '@homeward/store/broken';
import { handovers } from '@homeward/store/handovers';
import { putAlone } from '@homeward/store/write';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { standingIn } from '../domain/handovers.ts';
import { actBy, eventOf, idOf, logged, now, screening } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import { openFacts } from './facts-stage.ts';

const facts = await openFacts();
afterAll(() => facts.stop());

let file = 300;
beforeEach(() => {
  file += 1;
});
const sk = () => `event#${idOf(file)}#act#somebody`;
const writtenBy = (pk: string, event: object, status = 'open') => facts.writtenBy({ pk, event, status, sk: sk() });
const has = (item: object) => expect.objectContaining(item);

const rule = 'visit-is-announced';
const broke = [{ rule, found: ['visit-not-announced'] }];
const breach = { id: idOf(70), at: now, by: 'x', list: 'visits', broke };
const at = { occurredAt: now, by: 'y' };

describe('Standards 10(c): what was done against a rule', () => {
  test('in a case stands at its organisation until somebody answers, under no name that leads to it', async () => {
    const organisation = `shelter-${file}`;
    const lay = (change: Partial<CaseState>) => facts.lay(idOf(file), { organisation, ...change }, true);
    const answer = { breach: idOf(70), answer: 'made-good' } as const;
    const event = { type: 'BreachAnswered', id: idOf(90), said: answer, ...at };
    await lay({ breaches: [breach] });
    const visited = { kind: 'agreed', visitedAt: now, found: 'safe', discreet: true };
    await writtenBy(`state#${idOf(file)}`, { type: 'VisitRecorded', id: idOf(70), said: visited, broke, ...at });
    expect(await brokenAt(facts.store, organisation)).toEqual([{ rules: [rule], open: true }]);
    await lay({ breaches: [breach], breachAnswers: [{ id: idOf(90), at: now, by: 'y', ...answer }] });
    const written = await writtenBy(`state#${idOf(file)}`, event);
    expect(await brokenAt(facts.store, organisation)).toEqual([{ rules: [rule], open: false }]);
    expect(JSON.stringify(written.filter((item) => JSON.stringify(item).includes('open#broken')))).not.toContain(
      idOf(file),
    );
  });

  test('on a handover counts inside the country, and stands at the organisation that wrote it down', async () => {
    const id = { country: 'VN', quiet: false, handover: idOf(file) } as const;
    const organisation = `unit-${file}`;
    const broken = [{ rule: 'departure-needs-its-notice', found: ['notice-not-acknowledged'] }];
    const kept = { act: 'Departed', at: now, by: 'x', organisation, broke: broken };
    const state = { ...standingIn('departed'), id: idOf(file), breaches: [kept] };
    await putAlone(facts.store, lying(handovers, id, state as never));
    const event = { type: 'Departed', ...at, organisation, direction: 'outbound', told: [], broke: broken };
    expect(await writtenBy(`VN#handover#${idOf(file)}`, event, 'departed')).toContainEqual(
      has({
        pk: 'open#KH',
        fact: has({ type: 'counted', counters: ['broken.departure-needs-its-notice.recorded'] }),
      }),
    );
    expect(await brokenAt(facts.store, organisation)).toEqual([{ rules: ['departure-needs-its-notice'], open: true }]);
  });

  test('at the border counts inside the country, under no name of whoever it happened to', async () => {
    const broken = [{ rule: 'interview-is-safe', found: ['space-not-safe'] }];
    const asked = { ...eventOf(screenPerson(logged(), screening(), actBy('intake'))), broke: broken, ...at };
    const written = await writtenBy(`arrival#${idOf(file)}`, asked, 'screened');
    const counters = ['broken.interview-is-safe.recorded'];
    expect(written).toContainEqual(has({ pk: 'open#KH', fact: has({ type: 'counted', counters }) }));
    file += 1;
    const answer = { type: 'ArrivalBreachAnswered', breach: 0, answer: 'staff-was-told', rules: ['interview-is-safe'] };
    const answered = ['broken.interview-is-safe.answered'];
    expect(await writtenBy(`arrival#${idOf(file)}`, { ...answer, ...at }, 'screened')).toContainEqual(
      has({ pk: 'open#KH', fact: has({ type: 'counted', counters: answered }) }),
    );
  });
});
