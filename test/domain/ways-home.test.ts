import { describe, expect, test } from 'vitest';
import { waysHome } from '../../packages/domain/src/case/clear.ts';
import type { CaseEvent } from '../../packages/domain/src/case/events.ts';
import { openCaseBody } from '../../packages/domain/src/case/open-case-body.ts';
import { openFromReport } from '../../packages/domain/src/case/open-from-report.ts';
import { bilateralOf } from '../../packages/domain/src/report/bilateral.ts';
import { fact } from '../../packages/domain/src/report/fact.ts';
import { factsOfPerson } from '../../packages/domain/src/report/facts-of-person.ts';
import { foldFacts } from '../../packages/domain/src/report/vector.ts';
import { personFact } from './counted.ts';
import { countedOf, countersIn } from './counted-person.ts';
import { hoursFromNow } from './entry-of.ts';
import { keep } from './keep.ts';
import { kept } from './kept.ts';
import { actBy, answerOf, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const home = { country: 'VN', how: 'embassy-assisted' } as const;

describe('Who comes back from another country without a handover', () => {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1990' } };
  const told = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  const opened = (cameBack?: object) => {
    const body = openCaseBody.parse({ ...told, ...(cameBack && { cameBack }) });
    if (body.from !== 'report') throw new Error('not a report');
    return eventOf(openFromReport(idOf(50), body, actBy('case-worker')));
  };

  test.each([
    ['MY', 'embassy-assisted'],
    ['TH', 'other'],
    ['VN', 'other'],
  ] as const)('from %s (%s) has returned on that corridor when the person’s file is opened', (country, how) => {
    const event = opened({ country, how });
    expect(event).toMatchObject({ origin: 'report', corridor: `${country}-KH`, channel: how });
    const [one] = factsOfPerson([
      { told: [{ event, place: 'e', recordedAt: now }], arrived: [], named: (name) => name },
    ]);
    expect(fact.parse(one)).toMatchObject({ type: 'returned', country, corridor: `${country}-KH`, channel: how });
  });

  test('is asked for both, from where and how: no third country has a corridor, no handover is written down so', () => {
    for (const wrong of [{ country: 'MY' }, { how: 'other' }, { country: 'ZZ', how: 'other' }])
      expect(openCaseBody.safeParse({ ...told, cameBack: wrong }).success).toBe(false);
    for (const how of ['formal', 'deportation', 'domestic'])
      expect(openCaseBody.safeParse({ ...told, cameBack: { country: 'MY', how } }).success).toBe(false);
  });

  test('whoever was found inside the country has crossed no border', () => {
    const event = opened();
    expect(event).toMatchObject({ corridor: 'KH-KH', channel: 'domestic' });
    const told = [{ event, place: 'e', recordedAt: now }];
    expect(factsOfPerson([{ told, arrived: [], named: (name) => name }])).toEqual([]);
  });
});

const journey = (id: string, occurredAt: string, wentBack?: object): CaseEvent =>
  ({ type: 'JourneyHomeMade', id, said: { humane: [], ...(wentBack && { wentBack }) }, occurredAt, by: 'x' }) as never;

const nobodyKnows = fileOf({ citizenship: 'unknown', exploitation: ['prostitution'] });
/** What is counted once all of these are known. */
const toldOf = (events: readonly CaseEvent[]) => countedOf(events, nobodyKnows);

describe('Who goes to another country without a handover', () => {
  test('has returned there when the journey is written down, with how long it took', () => {
    const [returned, time] = toldOf([journey('j1', hoursFromNow(50), home)]);
    expect(returned).toMatchObject({
      type: 'returned',
      country: 'VN',
      corridor: 'KH-VN',
      channel: 'embassy-assisted',
      exploitation: ['prostitution'],
    });
    expect(time).toMatchObject({ type: 'counted', country: 'VN', at: hoursFromNow(50) });
    expect(JSON.stringify(time)).toContain('time.KH-VN.intake-to-home.');
  });

  const persons = (events: readonly CaseEvent[]) =>
    toldOf(events).flatMap((one) =>
      one.type === 'returned' ? [`${one.id} ${one.country}${one.again === true ? ' again' : ''}`] : [],
    );

  test('is one person a year on each way, by the journey that was made first, and one return more with each other', () => {
    const events = [
      journey('j1', '2026-05-02T02:00:00.000Z', home),
      journey('j2', '2026-06-02T02:00:00.000Z', { country: 'TH', how: 'other' }),
      journey('j3', '2026-04-02T02:00:00.000Z', { country: 'VN', how: 'other' }),
      journey('j4', '2027-01-02T02:00:00.000Z', home),
    ];
    expect(persons(events)).toEqual(['journey/j3 VN', 'journey/j1 VN again', 'journey/j2 TH', 'journey/j4 VN']);
    expect(persons(events.toReversed())).toEqual(persons(events));
    expect(foldFacts(toldOf(events.slice(0, 3)))).toMatchObject({
      'returned.KH-VN.all': 1,
      'returned.KH-VN.returns': 2,
      'returned.KH-TH.all': 1,
    });
  });

  test('and counts by the next journey of the year when the first was written down wrongly', () => {
    const wrong = (id: string, corrects: string): CaseEvent =>
      ({ type: 'RecordCorrected', id, said: { corrects, why: 'wrong' }, occurredAt: now, by: 'x' }) as never;
    const events = [
      journey('a', '2026-05-02T02:00:00.000Z', home),
      journey('b', '2026-05-03T02:00:00.000Z', home),
      wrong('w1', 'a'),
      wrong('w2', 'a'),
      journey('c', '2026-04-02T02:00:00.000Z', home),
      wrong('w3', 'c'),
      wrong('w4', 'b'),
    ];
    const after = [1, 2, 3, 4, 5, 6, 7].map((count) => persons(events.slice(0, count)));
    expect(after).toEqual([
      ['journey/a VN'],
      ['journey/a VN', 'journey/b VN again'],
      ['journey/b VN'],
      ['journey/b VN'],
      ['journey/c VN', 'journey/b VN again'],
      ['journey/b VN'],
      [],
    ]);
  });

  test('a journey after a handover, or inside the country, returns nobody a second time and is timed where their file lies', () => {
    const event = journey('j1', hoursFromNow(50));
    expect(persons([event])).toEqual([]);
    expect(countersIn(countedOf([event], fileOf()))).toEqual([expect.stringContaining('time.KH-KH.intake-to-home.')]);
    expect(countersIn(toldOf([journey('j1', hoursFromNow(50), home)]))).toEqual([
      expect.stringContaining('time.KH-VN.intake-to-home.'),
    ]);
  });

  test('Standards 7.3(c): is not written down while a handover of the person’s is open, and is once that is over', () => {
    const said = { humane: [], wentBack: home };
    const during = fileOf({ handover: idOf(60), citizenship: 'VN' });
    expect(brokenBy(keep('recordJourneyHome', said, { file: during }))).toEqual({
      'one-open-handover-a-case': ['handover-open'],
    });
    expect(kept(during, 'recordJourneyHome', { humane: ['escorted'] }).journeysHome).toHaveLength(1);
    const over = { ...during, returnEnded: { handover: idOf(60), at: now, sheetsClosed: true } };
    expect(kept(over, 'recordJourneyHome', said).journeysHome).toMatchObject([{ wentBack: home }]);
  });
});

describe('Standards 6.11(a): a return without a handover leads to the person’s own country', () => {
  const refused = { 'return-leads-home': ['not-her-country'] };

  test.each([
    ['VN', 'VN', {}],
    ['VN', 'TH', refused],
    ['KH', 'VN', refused],
    ['LA', 'ZZ', {}],
    ['LA', 'VN', refused],
    ['VN', 'ZZ', refused],
    ['stateless', 'TH', {}],
    ['unknown', 'ZZ', {}],
  ] as const)('somebody of %s who went to %s', (citizenship, country, broken) => {
    const said = { humane: [], wentBack: { country, how: 'other' as const } };
    expect(brokenBy(keep('recordJourneyHome', said, { file: fileOf({ citizenship }) }))).toEqual(broken);
  });

  test.each([
    ['KH', {}],
    ['stateless', {}],
    ['unknown', {}],
    ['VN', refused],
    ['LA', refused],
  ] as const)('somebody of %s who came back to Cambodia from Viet Nam', (citizenship, broken) => {
    const { id: _, at: _at, ...consent } = answerOf('case-file', true);
    const identity = { name: { latin: 'Invented Person' }, age: { birth: '1990' } };
    const cameBack = { country: 'VN', how: 'other' };
    const body = openCaseBody.parse({ from: 'report', sex: 'female', citizenship, identity, consent, cameBack });
    expect(brokenBy(openFromReport(idOf(50), body as never, actBy('case-worker')))).toEqual(broken);
  });
});

test('indicator 1: the report tells the four ways apart, and together they are everybody who returned', () => {
  const ways = [...waysHome, 'other', 'embassy-assisted', 'other'] as const;
  const counters = foldFacts(ways.map((channel) => personFact({ channel })));
  const [inbound] = bilateralOf('TH', 2026, [{ month: '2026-03', state: 'sealed', counters }]).corridors;
  expect(inbound?.channels).toEqual([
    { code: 'formal', count: 1 },
    { code: 'deportation', count: 1 },
    { code: 'embassy-assisted', count: 2 },
    { code: 'other', count: 3 },
  ]);
  expect(inbound?.returned).toBe(7);
});
