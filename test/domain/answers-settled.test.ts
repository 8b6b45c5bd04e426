import { describe, expect, test } from 'vitest';
import { answersAtHealth, settledAtHealth, takeInAtHealth } from '../../packages/domain/src/case/answers/at-health.ts';
import { withNote } from '../../packages/domain/src/case/answers/noted.ts';
import { answerFor, entryOf } from '../../packages/domain/src/case/answers/opens.ts';
import {
  answerSent,
  evolveAnswer,
  sendAnswer,
  sendAnswerBody,
  sentAnswer,
} from '../../packages/domain/src/case/answers/send-answer.ts';
import { settledIn } from '../../packages/domain/src/case/answers/settled.ts';
import { takeInAnswer } from '../../packages/domain/src/case/answers/take-in-answer.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { answerFrom } from './answered.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const medical = (more: object = {}) => answerFrom({ to: 'health', sections: ['medical'], ...more });
const settled = { answer: idOf(81), outcome: 'taken-in', at: now, by: 'health-worker-1' } as const;
const register = (one: { readonly at?: string; readonly by?: string; readonly reason?: string } = {}) => ({
  status: 'taken-in',
  settled: { at: now, by: 'health-worker-1', ...one },
});

describe('An answer that opens at health', () => {
  test('is one of those addressed there, as health has decided of it so far', () => {
    const answers = [answerFrom({ id: idOf(80) }), medical(), medical({ id: idOf(82) })];
    expect(answersAtHealth(answers, [])).toEqual([medical(), medical({ id: idOf(82) })]);
    const decided = settledAtHealth.parse({ ...settled, sections: ['medical'] });
    expect(answersAtHealth(answers, [decided])).toEqual([{ ...medical(), ...register() }, medical({ id: idOf(82) })]);
  });

  test('is taken in with its sections, or set aside with a reason and none of them', () => {
    const file = fileOf({ answers: [medical({ sections: ['medical', 'hiv'] })] });
    const act = actBy('health-worker');
    const event = { type: 'AnswerTakenInAtHealth', case: file.id, answer: idOf(81), occurredAt: now, by: act.by.id };
    const taken = takeInAtHealth(file, [], { answer: idOf(81), outcome: 'taken-in' }, act);
    expect(eventOf(taken)).toStrictEqual({ ...event, outcome: 'taken-in', sections: ['medical', 'hiv'] });
    const aside = { answer: idOf(81), outcome: 'set-aside', reason: 'already-known' } as const;
    expect(eventOf(takeInAtHealth(file, [], aside, act))).toStrictEqual({ ...event, ...aside, sections: [] });
  });

  test('is decided once: not what waits at casework, nor what health has decided before the case heard of it', () => {
    const act = actBy('health-worker');
    const broken = (...given: Parameters<typeof takeInAtHealth>) => brokenBy(takeInAtHealth(...given));
    const once = { 'answer-is-taken-in-once': ['answer-does-not-wait'] };
    const say = { answer: idOf(81), outcome: 'taken-in' } as const;
    expect(broken(fileOf({ answers: [answerFrom()] }), [], say, act)).toEqual(once);
    expect(broken(fileOf({}), [], say, act)).toEqual(once);
    const decided = settledAtHealth.parse({ ...settled, sections: [] });
    expect(broken(fileOf({ answers: [medical()] }), [decided], say, act)).toEqual(once);
    expect(broken(fileOf({ answers: [medical()] }), [], { answer: idOf(81), outcome: 'set-aside' }, act)).toEqual({
      'answer-is-taken-in-once': ['set-aside-without-reason'],
    });
  });

  test('a decision told of late says why', () => {
    const file = fileOf({ answers: [medical()] });
    const say = { answer: idOf(81), outcome: 'taken-in' } as const;
    const before = { occurredAt: '2026-02-20T03:00:00.000Z' };
    expect(brokenBy(takeInAtHealth(file, [], say, actBy('health-worker', before)))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
    });
    const late = actBy('health-worker', { ...before, lateReason: 'no-signal' });
    expect(eventOf(takeInAtHealth(file, [], say, late))).toMatchObject({ ...before, lateReason: 'no-signal' });
  });
});

describe('Who opens an answer', () => {
  const answers = [answerFrom({ sections: ['needs', 'travel'] }), answerFrom({ id: idOf(82), to: 'health' })];
  const opened = (id: number, to: 'casework' | 'health', may: readonly string[]) =>
    answerFor(answers, idOf(id), { to, may: may as never })?.id;

  test('is the desk it is addressed to, and there whoever may open all that it speaks of', () => {
    expect(opened(81, 'casework', ['needs', 'travel', 'legal'])).toBe(idOf(81));
    expect(opened(82, 'health', ['needs'])).toBe(idOf(82));
    expect(opened(81, 'casework', ['needs'])).toBeUndefined();
    expect(opened(81, 'health', ['needs', 'travel'])).toBeUndefined();
    expect(opened(83, 'casework', ['needs', 'travel'])).toBeUndefined();
  });

  test('each section that it brings stands in the file under an entry of its own', () => {
    expect(entryOf(idOf(81), 'needs')).toBe(`${idOf(81)}.needs`);
  });
});

describe('An answer as it is sent', () => {
  const said = (body: object) => sendAnswerBody.safeParse(body);
  const sent = (body: object, act = actBy('provider')) =>
    sendAnswer(idOf(81), idOf(80), sendAnswerBody.parse(body), act);

  test('speaks of something, and of what is medical apart from the rest', () => {
    const wrong = (body: object) => said(body).error?.issues.map(({ path, message }) => [...path, message].join('.'));
    expect(wrong({ sections: {} })).toEqual(['sections.empty']);
    expect(wrong({ sections: { medical: {}, needs: {} } })).toEqual(['sections.medical-apart']);
    expect(
      [said({ sections: { medical: {}, hiv: {} } }), said({ sections: { needs: {} } })].map((one) => one.success),
    ).toEqual([true, true]);
  });

  test('names its sender, what it answers, and the services given, as often as there are services', () => {
    const outcomes = [{ service: 'medical', outcome: 'provided' }];
    const event = eventOf(sent({ sections: { needs: {} }, outcomes, referral: { answer: 'accepted' } }));
    expect(event).toStrictEqual({
      type: 'AnswerSent',
      id: idOf(81),
      desk: 'partner',
      country: 'KH',
      organisation: 'ngo-with-mou',
      of: idOf(80),
      to: 'casework',
      sections: ['needs'],
      outcomes,
      referral: { answer: 'accepted' },
      occurredAt: now,
      by: 'provider-1',
    });
    expect(answerSent.parse(event)).toEqual(event);
    expect(eventOf(sent({ sections: { hiv: {} } }))).toMatchObject({ to: 'health', outcomes: [] });
    expect(eventOf(sent({ sections: { hiv: {} } }))).not.toHaveProperty('referral');
  });

  test('is kept as it was sent, at the moment it was sent, without the reason why it came late', () => {
    const before = { occurredAt: '2026-02-20T03:00:00.000Z' };
    expect(brokenBy(sent({ sections: { needs: {} } }, actBy('provider', before)))).toEqual({
      'late-entry-gives-its-reason': ['late-without-reason'],
    });
    const event = eventOf(sent({ sections: { needs: {} } }, actBy('provider', { ...before, lateReason: 'no-signal' })));
    expect(event).toMatchObject({ ...before, lateReason: 'no-signal' });
    const { type: _, occurredAt: at, lateReason: _late, ...plain } = event;
    const kept = evolveAnswer(event);
    expect(kept).toStrictEqual({ ...plain, at, status: 'sent' });
    expect(sentAnswer.parse(kept)).toEqual(kept);
  });
});

describe('An answer that the case worker decides on', () => {
  const decide = (say: object, change: object = {}) =>
    decideCase(
      'takeInAnswer',
      fileOf({ answers: [answerFrom({ sections: ['needs', 'travel'] })], ...change }),
      say as never,
      actBy('case-worker'),
      idOf(90),
    );
  const kept = (say: object) => eventOf(decide(say)) as unknown as { readonly said: object };

  test('becomes part of the file by its sections; set aside, none of them does; a closed file takes it too', () => {
    const say = { answer: idOf(81), outcome: 'taken-in' };
    expect(kept(say).said).toStrictEqual({ ...say, sections: ['needs', 'travel'] });
    const aside = { answer: idOf(81), outcome: 'set-aside', reason: 'not-understood' };
    expect(kept(aside).said).toStrictEqual({ ...aside, sections: [] });
    expect(brokenBy(decide(say, { status: 'closed' }))).toEqual({});
    expect(brokenBy(decide({ ...say, answer: idOf(83) }))).toEqual({
      'answer-is-taken-in-once': ['answer-does-not-wait'],
    });
  });

  test('is decided in the register, by whoever decided and when, and no other with it', () => {
    const file = fileOf({ answers: [answerFrom(), answerFrom({ id: idOf(82) })] });
    const say = { answer: idOf(81), outcome: 'set-aside', reason: 'not-understood' } as const;
    const left = takeInAnswer.leaves(file, { ...say, sections: [] }, { id: idOf(90), at: now, by: 'case-worker-1' });
    expect(left).toStrictEqual({
      answers: [
        {
          ...answerFrom(),
          status: 'set-aside',
          settled: { at: now, by: 'case-worker-1', reason: 'not-understood' },
        },
        answerFrom({ id: idOf(82) }),
      ],
    });
  });

  test('what health decided is noted the same way, and changes nothing else', () => {
    const file = fileOf({ answers: [medical(), answerFrom({ id: idOf(82) })] });
    const event = {
      type: 'AnswerSettled',
      answer: idOf(81),
      outcome: 'taken-in',
      occurredAt: now,
      by: 'health-worker-1',
    };
    expect(withNote(file, event as never)).toStrictEqual({
      ...file,
      answers: [{ ...medical(), ...register() }, answerFrom({ id: idOf(82) })],
    });
    expect(settledIn(file.answers, settled)[0]?.settled).toStrictEqual({ at: now, by: 'health-worker-1' });
  });
});
