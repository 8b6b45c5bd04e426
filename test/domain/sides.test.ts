import { describe, expect, test } from 'vitest';
import { confirmHandover } from '../../packages/domain/src/handover/confirm.ts';
import { type HandoverEvent, type HandoverState, handoverEvent } from '../../packages/domain/src/handover/handover.ts';
import { noticeOf } from '../../packages/domain/src/handover/notice-of.ts';
import { answersAs, isMissionOfOwnCountry, sideOf, speaksFor } from '../../packages/domain/src/handover/sides.ts';
import type { ChecklistItem } from '../../packages/domain/src/handover/templates/template.ts';
import { roles } from '../../packages/domain/src/people/actor.ts';
import { actOn, answered, proposed, scheduledEvent, standingIn } from './handovers.ts';
import { brokenBy, now, people } from './made.ts';
import { usualSpeakers } from './usual-speakers.ts';

const inbound = proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH' });
const outbound = proposed({ country: 'TH', direction: 'outbound', citizenship: 'TH' });
const rolesThat = (test: (role: (typeof roles)[number]) => boolean) => roles.filter(test).join(' ');

describe('The sides of a handover', () => {
  test('are those of the two countries', () => {
    for (const role of roles) {
      const cambodian = people[role].country === 'KH';
      if (people[role].country === 'VN' || people[role].country === 'MY') continue;
      expect(sideOf(outbound, people[role])).toBe(cambodian ? 'S' : 'V');
      expect(sideOf(inbound, people[role])).toBe(cambodian ? 'V' : 'S');
    }
  });

  const speakers = (state: HandoverState, side: 'S' | 'V') => rolesThat((role) => speaksFor(state, side, people[role]));

  test('confirm by the plan of the desks: typed by hand', () => {
    expect(speakers(outbound, 'S')).toBe('case-worker central-unit');
    expect(speakers(outbound, 'V')).toBe('embassy-th counterpart-th');
    expect(speakers(inbound, 'S')).toBe('embassy-th counterpart-th');
    expect(speakers(inbound, 'V')).toBe('shift-lead');
    expect(speakers({ ...inbound, mode: 'land' }, 'V')).toBe('shift-lead');
    expect(speakers({ ...inbound, mode: 'air' }, 'V')).toBe('central-unit');
  });

  test('are those of the corridor when it was proposed: narrowed to the counterpart, no embassy confirms', () => {
    const narrow = { ...usualSpeakers('TH', 'inbound'), S: { land: ['counterpart-th' as const] } };
    const state = proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH', speakers: narrow });
    expect(speakers(state, 'S')).toBe('counterpart-th');
    expect(speakers({ ...state, mode: 'air' }, 'S')).toBe('counterpart-th');
    const gone = standingIn('departed', answered(state));
    const minutes = 'b'.repeat(64);
    const confirming = (role: 'embassy-th' | 'counterpart-th') =>
      confirmHandover(gone, { minutes }, minutes, actOn(people[role]));
    expect(brokenBy(confirming('embassy-th'))).toEqual({ 'handover-needs-two-organisations': ['not-this-side'] });
    expect(brokenBy(confirming('counterpart-th'))).toEqual({});
  });

  test('a role of the other side or of another country speaks for nobody, whatever the settings say', () => {
    const wrong = {
      S: { land: ['shift-lead' as const, 'counterpart-vn' as const] },
      V: { land: ['embassy-th' as const] },
    };
    const state = proposed({ country: 'TH', direction: 'inbound', citizenship: 'KH', speakers: wrong });
    expect([speakers(state, 'S'), speakers(state, 'V')]).toEqual(['', '']);
  });

  test('nobody speaks for both', () => {
    for (const state of [inbound, outbound, { ...inbound, mode: 'air' as const }])
      expect(rolesThat((role) => speaksFor(state, 'S', people[role]) && speaksFor(state, 'V', people[role]))).toBe('');
  });
});

describe('The mission of the person’s country', () => {
  const missions = (state: HandoverState) => rolesThat((role) => isMissionOfOwnCountry(state, people[role]));

  test.each([
    ['KH', 'consul-kh', 'consul-kh'],
    ['TH', 'embassy-th', 'embassy-th'],
    ['VN', 'embassy-vn', 'embassy-vn'],
    ['MY', 'embassy-my', 'embassy-my'],
    ['ID', '', ''],
    ['unknown', 'consul-kh', 'embassy-th'],
    ['stateless', 'consul-kh', 'embassy-th'],
  ])('citizen %s: inbound %s, outbound %s', (citizenship, home, away) => {
    expect(missions({ ...inbound, citizenship })).toBe(home);
    expect(missions({ ...outbound, citizenship })).toBe(away);
  });
});

describe('Who answers an item, and as which side', () => {
  // No route leads the others to a handover.
  const strangers = 'health-worker provider border-police overseer auditor directory-keeper administrator person';
  const atHandovers = roles.filter((role) => !strangers.split(' ').includes(role));
  const answers = (state: HandoverState, side: ChecklistItem['side']) =>
    atHandovers.flatMap((role) => {
      const as = answersAs(state, { side } as ChecklistItem, people[role]);
      return as === undefined || people[role].country === 'VN' || people[role].country === 'MY'
        ? []
        : [`${role}:${as}`];
    });
  const cambodians = ['intake', 'shift-lead', 'case-worker', 'supervisor', 'central-unit', 'second-approver'];
  const of = (side: 'S' | 'V', names: readonly string[]) => names.map((one) => `${one}:${side}`);
  const thais = ['embassy-th', 'counterpart-th'];

  test('any desk of the side’s country; side E the mission alone; both sides each for itself', () => {
    const task = (side: 'S' | 'V') => [`task-force:${side}`];
    expect(answers(outbound, 'S')).toEqual([...of('S', cambodians), ...task('S')]);
    expect(answers(outbound, 'V')).toEqual(of('V', thais));
    expect(answers(outbound, 'E')).toEqual(['embassy-th:E']);
    expect(answers(outbound, 'E/S')).toEqual([...of('S', cambodians), 'consul-kh:S', 'embassy-th:E', ...task('S')]);
    expect(answers(inbound, 'E')).toEqual(['consul-kh:E']);
    expect(answers(inbound, 'E/S')).toEqual(['consul-kh:E', ...of('S', thais)]);
    for (const side of ['B', 'none'] as const) {
      expect(answers(outbound, side)).toEqual([...of('S', cambodians), ...of('V', thais), ...task('S')]);
      expect(answers(inbound, side)).toEqual([...of('V', cambodians), ...of('S', thais), ...task('V')]);
    }
  });
});

describe('What the other side is told', () => {
  const event = (type: string, more: object = {}) =>
    ({ type, occurredAt: now, by: 'x', organisation: 'y', confirmation: {}, ...more }) as unknown as HandoverEvent;

  test('one sentence an event, by what it leads to', () => {
    const told = handoverEvent
      .unwrap()
      .options.map(({ shape }) => shape.type.value)
      .map((type) => [type, noticeOf(event(type), 'pending')]);
    // What goes another way is told by the act that moves all of them.
    expect(told.filter(([, kind]) => kind === undefined).map(([type]) => type)).toEqual([
      'HandoverRerouted',
      'ItemTicked',
      'ServicesAnswered',
      'AddressConfirmed',
      'WishHeard',
      'NoticeAcknowledged',
      'DepartureOverrideAsked',
      'LinkTried',
      'HandoverBreachAnswered',
      'FileOpened',
    ]);
    expect(noticeOf(event('HandoverConfirmed'), 'pending')).toBe('pending');
    expect(noticeOf(event('HandoverConfirmed'), 'handed-over')).toBe('handed-over');
  });

  test('nothing of a late entry: it was given on paper', () => {
    for (const { shape } of handoverEvent.unwrap().options)
      expect(
        noticeOf(
          event(shape.type.value, { ...scheduledEvent, type: shape.type.value, lateReason: 'archive' }),
          'handed-over',
        ),
      ).toBeUndefined();
  });
});
