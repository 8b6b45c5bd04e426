import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { stayNow, unansweredNeeds } from '../../packages/domain/src/case/stay/stays-now.ts';
import { basicNeed, setting } from '../../packages/domain/src/case/stay/track.ts';
import { hoursFromNow } from './entry-of.ts';
import { admitted, dueBy, followed } from './followed.ts';
import { keep } from './keep.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';
import { recorded } from './recorded.ts';

const stay = idOf(60);
const inTransit = (file = fileOf()) =>
  followed('beginStay', { setting: 'transit-centre', place: 'poipet-transit-centre' }, { file });
const left = (file = inTransit()) => followed('endStay', { stay, reason: 'went-home' }, { file, id: idOf(61) });
const answered = (need: (typeof basicNeed.options)[number], file = fileOf(), at = now) =>
  followed('answerBasicNeed', { need, answer: 'met' }, { file, id: idOf(62), at });

describe('R005: a stay', () => {
  test.each(setting.options)('at %s says its setting, and is where the person is until the person leaves', (one) => {
    const host = one === 'community' ? { host: 'monastery' as const } : {};
    const file = followed(
      'beginStay',
      { setting: one, place: 'a-place', ...host },
      { file: admitted(undefined, 'a-place') },
    );
    expect(stayNow(file)).toEqual({ id: stay, at: now, by: 'case-worker-1', setting: one, place: 'a-place', ...host });
    expect(stayNow(left(file))).toBeUndefined();
    expect(left(file).stays).toEqual(file.stays);
  });

  test('that nobody has ended does not hide the latest one', () => {
    const moved = followed(
      'beginStay',
      { setting: 'hospital', place: 'a-hospital' },
      { file: inTransit(), id: idOf(63) },
    );
    expect(stayNow(moved)?.place).toBe('a-hospital');
    const back = followed('endStay', { stay: idOf(63), reason: 'moved-on' }, { file: moved, id: idOf(64) });
    expect(stayNow(back)?.place).toBe('poipet-transit-centre');
  });

  test('is judged by the rules of its setting', () => {
    const nobody = keep('beginStay', { setting: 'community', place: 'a-village' });
    expect(brokenBy(nobody)).toEqual({ 'stay-fits-its-setting': ['host-missing'] });
    const reception = followed('openPhase', { phase: 'reception' }, { file: inTransit() });
    const closing = keep('closePhase', { phase: 'reception' }, { file: reception });
    expect(Object.keys(brokenBy(closing))).toEqual(['transit-centre-links-outside']);
    expect(brokenBy(keep('closePhase', { phase: 'reception' }, { file: left(reception) }))).toEqual({});
  });

  test('ends whenever the person leaves, from a closed case too, whatever is open', () => {
    for (const status of ['open', 'closed'] as const)
      expect(
        eventOf(keep('endStay', { stay, reason: 'left-by-own-choice' }, { file: { ...inTransit(), status } })),
      ).toMatchObject({
        type: 'StayEnded',
      });
  });
});

describe('R039, Standards 6.1(k): whoever went missing from a place', () => {
  const gone = (file: CaseState, reason = 'went-missing' as const) =>
    followed('endStay', { stay, reason }, { file, id: idOf(64) });
  const sought = { id: idOf(64), at: now, by: 'case-worker-1', from: 'transit-centre' };

  test('is looked for from then on, and the police is told', () => {
    expect(gone(inTransit()).missing).toEqual([sought]);
    expect(dueBy('police-is-told-of-a-missing-person', gone(inTransit()))).toHaveLength(1);
    expect(followed('endStay', { stay, reason: 'moved-on' }, { file: inTransit() }).missing).toEqual([]);
  });

  test('is looked for in a closed case too, which opens again, and once', () => {
    const file = gone({ ...inTransit(), status: 'closed' });
    expect([file.status, file.reopenings.map(({ reason }) => reason)]).toEqual(['open', ['unsafe']]);
    const again = followed('beginStay', { setting: 'transit-centre', place: 'another' }, { file, id: stay });
    expect(gone(again).missing).toEqual([sought]);
  });
});

describe('R004: the checklist that stands with every case', () => {
  test('asks for safety, shelter, food, care, legal protection, confidentiality, remedies and witness protection', () => {
    expect(unansweredNeeds(fileOf())).toEqual(basicNeed.options);
    expect(unansweredNeeds(answered('food'))).toEqual(basicNeed.options.filter((one) => one !== 'food'));
  });

  test('keeps every answer: a later one stands beside the earlier one', () => {
    const file = followed('answerBasicNeed', { need: 'food', answer: 'not-available' }, { file: answered('food') });
    expect(file.basicNeeds.map(({ answer }) => answer)).toEqual(['met', 'not-available']);
  });

  test('makes a task of each item that nobody has answered a day after the opening', () => {
    const due = dueBy('basic-needs-are-answered', answered('safety'));
    expect(due).toEqual(basicNeed.options.slice(1).map((need) => [need, hoursFromNow(24), '2026-03-10']));
  });
});

test('R007: a transit centre owes a look at the person’s needs a day after the person came, until somebody has looked or the person has left', () => {
  const clock = 'transit-centre-looks-at-needs-first';
  expect(dueBy(clock, fileOf())).toEqual([]);
  expect(dueBy(clock, inTransit())).toEqual([[stay, hoursFromNow(24), '2026-03-10']]);
  expect(dueBy(clock, inTransit(answered('food', fileOf(), '2026-03-02T02:59:59.000Z')))).toEqual([
    [stay, hoursFromNow(24), '2026-03-10'],
  ]);
  expect(dueBy(clock, answered('food', inTransit()))).toEqual([]);
  expect(dueBy(clock, left())).toEqual([]);
  const shelter = followed('beginStay', { setting: 'long-term-shelter', place: 'a-shelter' }, { file: admitted() });
  expect(dueBy(clock, shelter)).toEqual([]);
});

test('R025: the person’s triggers are sealed, that they are there is not; the card with the closest services stands in the file', () => {
  const said = { tellBefore: 'visits', words: { triggers: 'Invented: loud voices.' } } as const;
  const event = eventOf(keep('recordTriggers', said));
  expect(event).toMatchObject({ said: { tellBefore: 'visits' }, wordsIn: 'needs' });
  expect(JSON.stringify(event)).not.toContain('voices');
  expect(followed('recordTriggers', said).triggers).toHaveLength(1);
  const card = followed('giveServiceCard', { language: 'vi', covers: ['medical', 'financial'] });
  expect(card.serviceCards[0]).toMatchObject({ language: 'vi', covers: ['medical', 'financial'] });
});

describe('R090: reception', () => {
  const five = ['made-safe', 'greeted', 'shown-around', 'rules-explained', 'comfortable-place'] as const;
  const intake = { language: 'km', supportPerson: true, asked: ['wishes' as const] };

  test('comes before the intake interview, and so does time to settle in', () => {
    expect(brokenBy(keep('recordIntake', intake))).toEqual({
      'intake-follows-reception': five.map((item) => `reception-open:${item}`),
      'she-has-time-to-adapt': ['no-time-to-adapt'],
    });
    const file = followed('recordReception', { place: 'a-place', done: [...five], greeting: 'same-sex' });
    const early = keep('recordIntake', intake, { file });
    expect(brokenBy(early)).toEqual({ 'she-has-time-to-adapt': ['no-time-to-adapt'] });
    const rested = followed('recordIntake', intake, { file, id: idOf(61), at: '2026-03-02T15:00:00.000Z' });
    expect(rested.intakes[0]).toMatchObject({ ...intake, interpreter: false });
  });

  test('Policy III (reception): time to settle in counts from when the platform heard of the reception, whatever moment is typed', () => {
    const typed = actBy('case-worker', { occurredAt: hoursFromNow(-13) });
    const said = { place: 'a-place', done: [...five], greeting: 'same-sex' as const };
    const file = recorded('recordReception', said, { act: typed });
    expect(file.receptions).toMatchObject([{ at: hoursFromNow(-13), heardAt: now }]);
    expect(brokenBy(keep('recordIntake', intake, { file, id: idOf(61) }))).toEqual({
      'she-has-time-to-adapt': ['no-time-to-adapt'],
    });
    const later = actBy('case-worker', {}, hoursFromNow(12));
    expect(brokenBy(keep('recordIntake', intake, { file, act: later, id: idOf(61) }))).toEqual({});
  });
});
