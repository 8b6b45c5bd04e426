import type { Actor } from '@homeward/domain/people/actor';
import { uuidv7 } from 'uuidv7';
import { afterAll, describe, expect, test } from 'vitest';
import { people } from '../domain/made.ts';
import { seatOf } from './desks-in-process.ts';
import { openHardActs } from './hard-acts/stage.ts';

const { open, fileOf, acts, does, plant, stop } = await openHardActs(['ngo-with-mou', 'ngo', 'KH']);
afterAll(stop);

const opened = '2026-03-02T03:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(opened) + hours * 3_600_000).toISOString();
const told = { about: 'reintegration', language: 'km', form: 'spoken', understood: true };
const yes = {
  about: 'reintegration',
  decidedBy: 'herself',
  answer: 'do-it',
  reintegration: { to: 'own-community', from: '2026-03-01' },
};

/** The worker who wrote it down, promoted: the same human in another seat. */
const promoted = { ...people.supervisor, id: people['case-worker'].id };
const takesSeat = (by: typeof promoted | (typeof people)['case-worker']) => plant(seatOf(by));

type Tried = {
  readonly operation: string;
  readonly body: object;
  readonly at?: string;
  readonly by?: Actor;
};

/** What an act is answered, and that the file is afterwards as it was before. */
async function refused(file: string, { operation, body, at = later(1), by = people['case-worker'] }: Tried) {
  const before = JSON.stringify(await fileOf(file));
  const { status, body: answer } = await acts(file, operation, body, at, { by });
  expect(JSON.stringify(await fileOf(file))).toBe(before);
  return { status, code: answer['code'], says: String(answer['title'] ?? answer['detail'] ?? answer['says'] ?? '') };
}

describe('What is refused with one clear sentence, and leaves nothing behind', () => {
  test('an act whose effect its seat may not cause: whoever may not place a person finds no such file', async () => {
    const file = await open(opened);
    for (const by of [people.intake, people['health-worker'], people['embassy-th'], people.overseer]) {
      const answer = await refused(file, { operation: 'placePerson', body: { placement: 'shelter' }, by });
      expect([by.role, answer.status]).toEqual([by.role, 404]);
      expect(answer.says).toMatch(/^[A-Z].{10,200}\.?$/);
    }
  });

  test('a body that claims evidence of another file: its decision, its search for the family, its paper', async () => {
    const [own, other] = [await open(opened), await open(opened)];
    const preparation = await does(other, 'informForDecision', told, later(1));
    const decision = await does(other, 'recordDecision', { ...yes, preparation }, later(80));
    const consultation = await does(
      other,
      'consultSocialAffairs',
      {
        office: 'social-affairs',
        level: 'provincial',
        consultedOn: '2026-03-05',
        advice: 'in-favour',
        words: { official: 'Invented Official' },
      },
      later(81),
    );
    const claims: readonly Tried[] = [
      { operation: 'startReintegration', body: { decision, consultation, to: 'own-community' }, at: later(82) },
      { operation: 'recordDecision', body: { ...yes, preparation }, at: later(82) },
      {
        operation: 'explainDecision',
        body: { decision, whyTold: true, benefitTold: true, language: 'km', form: 'spoken', understood: true },
        at: later(82),
      },
      { operation: 'vouchForEntry', body: { entry: preparation, paper: 'form' }, at: later(82), by: people.supervisor },
    ];
    for (const claim of claims) {
      const { status, says } = await refused(own, claim);
      expect([claim.operation, status]).toEqual([claim.operation, 409]);
      expect(says).toMatch(/^[A-Z].{10,240}\.$/);
    }
  });

  test('a late entry without a second person shortens nothing: it is kept, and the yes on it is kept with what it broke', async () => {
    const file = await open(opened);
    const late = { occurredAt: later(-24 * 10), lateReason: 'from-paper' };
    const preparation = await does(file, 'informForDecision', { ...told, ...late }, later(1));
    await does(file, 'recordDecision', { ...yes, preparation }, later(2));
    expect((await fileOf(file)).breaches.flatMap(({ broke }) => broke.map(({ rule }) => rule))).toEqual([
      'decision-has-time-to-reflect',
    ]);
    await takesSeat(promoted);
    const own = await refused(file, {
      operation: 'vouchForEntry',
      body: { entry: preparation, paper: 'form' },
      at: later(3),
      by: promoted,
    });
    expect([own.status, own.code]).toEqual([409, 'late-entry-takes-two-people']);
    await takesSeat(people['case-worker']);
    const unsaid = await refused(file, {
      operation: 'informForDecision',
      body: { ...told, occurredAt: later(-48) },
      at: later(3),
    });
    expect([unsaid.status, unsaid.code]).toEqual([409, 'late-entry-gives-its-reason']);
  });

  test('a date ahead of the clock, in every act that says when it was', async () => {
    const file = await open(opened);
    const ahead: readonly Tried[] = [
      { operation: 'informForDecision', body: { ...told, occurredAt: later(30) } },
      { operation: 'recordVisit', body: { kind: 'agreed', visitedAt: later(30), toldAt: opened } },
      {
        operation: 'consultSocialAffairs',
        body: {
          office: 'social-affairs',
          level: 'provincial',
          consultedOn: '2027-01-01',
          advice: 'in-favour',
          words: { official: 'Invented Official' },
        },
      },
    ];
    for (const one of ahead) {
      const { status, code } = await refused(file, one);
      expect([one.operation, status, code]).toEqual([one.operation, 409, 'late-entry-gives-its-reason']);
    }
  });

  test('a breach answered by whoever wrote it down, in any seat of theirs; and one that is not there', async () => {
    const file = await open(opened);
    await does(
      file,
      'recordGuest',
      { relation: 'friend', check: 'not-checked', beganAt: later(1), words: { who: 'Invented Guest' } },
      later(1),
    );
    const [breach] = (await fileOf(file)).breaches;
    const answer = { breach: breach?.id, answer: 'could-not-be-helped' };
    await takesSeat(promoted);
    const own = await refused(file, {
      operation: 'answerBreach',
      body: answer,
      at: later(2),
      by: promoted,
    });
    expect([own.status, own.code]).toEqual([409, 'breach-is-answered-by-another']);
    await takesSeat(people['case-worker']);
    const none = await refused(file, {
      operation: 'answerBreach',
      body: { ...answer, breach: uuidv7() },
      at: later(2),
      by: people.supervisor,
    });
    expect(none.status).toBe(409);
    await does(file, 'answerBreach', answer, later(2), { by: people.supervisor });
  });
});
