import { describe, expect, test } from 'vitest';
import {
  type DayBookState,
  evolveDayBook,
  type Place,
  placesWanted,
  sayRoom,
  takeGatePlaces,
  takeReceptionPlaces,
} from '../../packages/domain/src/handover/day-book.ts';
import { actBy, brokenBy, eventOf, idOf, sameDay } from './made.ts';

const act = actBy('central-unit');
const place = (n: number, session?: string): Place => ({
  handover: idOf(n),
  country: 'TH',
  quiet: false,
  ...(session === undefined ? {} : { session }),
});
const wanted = (taken: readonly Place[], more: object = {}) => ({ taken, gone: [], elsewhere: [], ...more });
const book = (taken: readonly Place[], room?: number): DayBookState => ({
  status: 'kept',
  taken: [...taken],
  ...(room === undefined ? {} : { room }),
});
const limits = { perDay: 2 };

describe('A day at a gate', () => {
  const take = (state: DayBookState | undefined, ...[taken, more]: Parameters<typeof wanted>) =>
    takeGatePlaces(state, wanted(taken, more), { limits, day: sameDay }, act);

  test('gives places until it is full, counting other books of that gate', () => {
    const one = evolveDayBook(undefined, eventOf(take(undefined, [place(1)])));
    const two = evolveDayBook(one, eventOf(take(one, [place(2)])));
    expect(two.taken).toEqual([place(1), place(2)]);
    expect(brokenBy(take(two, [place(3)]))).toEqual({ 'gate-has-room': ['day-full:2'] });
    expect(brokenBy(take(one, [place(3)], { elsewhere: [place(4)] }))).toEqual({ 'gate-has-room': ['day-full:2'] });
  });

  test('counts nobody twice and nobody who is gone', () => {
    const full = book([place(1), place(2)]);
    expect(evolveDayBook(full, eventOf(take(full, [place(2)]))).taken).toEqual([place(1), place(2)]);
    const freed = evolveDayBook(full, eventOf(take(full, [place(3)], { gone: [idOf(1)] })));
    expect(freed.taken).toEqual([place(2), place(3)]);
  });
});

describe('Where people are received', () => {
  test('as many come as the receiving side said, whichever book says it; whoever has a place keeps it', () => {
    const take = (state: DayBookState | undefined, room?: number) =>
      takeReceptionPlaces(state, wanted([place(3)]), room, act);
    const twelve = evolveDayBook(book([place(1), place(2)]), eventOf(sayRoom(2, act)));
    expect(twelve).toEqual(book([place(1), place(2)], 2));
    expect(brokenBy(take(twelve))).toEqual({ 'reception-has-room': ['room:0'] });
    expect(brokenBy(take(book([place(1)]), 1))).toEqual({ 'reception-has-room': ['room:0'] });
    expect(evolveDayBook(undefined, eventOf(take(undefined))).taken).toEqual([place(3)]);
  });
});

describe('Several books', () => {
  const going = (n: number, under: string) => ({ ...place(n), under });
  const books = [
    { under: 'open', state: book([place(1), place(2)], 7) },
    { under: 'quiet', state: undefined },
    { under: 'elsewhere', state: book([place(9)]) },
  ];
  const together = (one: string, other: string) => one !== 'elsewhere' && other !== 'elsewhere';

  test('each is written for its own, knows who goes the same way in the others, and forgets who does not go', () => {
    const asked = placesWanted(books, [going(3, 'open'), going(4, 'quiet')], { alive: [idOf(2)], together });
    expect(asked).toEqual([
      { under: 'open', wanted: { taken: [place(3)], gone: [idOf(1)], elsewhere: [place(4)] }, room: undefined },
      { under: 'quiet', wanted: { taken: [place(4)], gone: [], elsewhere: [place(2), place(3)] }, room: 7 },
    ]);
  });

  test('one that nobody goes by is left alone', () => {
    expect(placesWanted(books, [going(3, 'nowhere')], { alive: [], together })).toEqual([]);
  });
});
