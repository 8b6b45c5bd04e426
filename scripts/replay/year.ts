import { homecoming } from './homecoming.ts';
import { domesticReferral } from './inside-cambodia.ts';
import { dayIn, type Person, person } from './people.ts';
import type { Figures } from './published-figures.ts';
import { returnToVietNam } from './return-to-viet-nam.ts';
import type { Stage } from './stage.ts';
import { deportation, type Truck } from './truck.ts';

/** How large a year is: the figures to send, and what travels beside them and must not be counted. */
export type YearSize = {
  readonly figures: Figures;
  /** Men from Thailand: victims with files of their own, in no published figure. */
  readonly menFromThailand: number;
  /** Of those from Viet Nam, how many come by a formal handover. */
  readonly formalFromVietNam: number;
  /** Victims on one truck. */
  readonly truckload: number;
};

/** One piece of the year that somebody writes down from beginning to end. */
export type Piece = {
  /** How many people it places. */
  readonly people: number;
  /** How many acts each of them takes, about: what the time left is reckoned from. */
  readonly weight: number;
  readonly play: (stage: Stage, placed: () => void) => Promise<void>;
};

const forced = { exploitation: ['forced-labour'] };

function group(count: number, make: (index: number) => Person): readonly Person[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function alone(weight: number, play: (stage: Stage) => Promise<unknown>): Piece {
  return {
    people: 1,
    weight,
    play: async (stage, placed) => {
      await play(stage);
      placed();
    },
  };
}

function truckOf(story: string, from: Truck['from'], gate: string, day: string, victims: readonly Person[]): Piece {
  const home = [person(`${story}-home`, 0, 'man', { exploitation: [] }, day)];
  const truck: Truck = { story, from, gate, day, victims, others: home };
  return {
    people: victims.length,
    weight: 6,
    play: async (stage, placed) => void (await deportation(stage, truck, placed)),
  };
}

/** From Thailand: women and children by formal handover, the first of them trafficked for sex; the men by both ways. */
function fromThailand({ figures, menFromThailand }: YearSize): readonly Piece[] {
  const kinds = ['woman', 'girl', 'boy', 'woman'] as const;
  const womenAndChildren = group(figures.A1, (index) => {
    const forSex = index < figures.A2;
    const kind = forSex ? (index % 2 === 0 ? 'woman' : 'girl') : (kinds[index % 4] ?? 'woman');
    return person(`th-${index}`, index, kind, forSex ? { exploitation: ['prostitution'] } : forced);
  });
  const formalMen = group(Math.floor(menFromThailand / 3), (index) => person(`th-man-${index}`, index, 'man', forced));
  const day = dayIn(5, 'th-truck');
  const onTruck = group(menFromThailand - formalMen.length, (index) =>
    person(`th-truck-man-${index}`, index, 'man', forced, day),
  );
  return [
    ...(onTruck.length === 0 ? [] : [truckOf('th-truck', 'TH', 'poipet', day, onTruck)]),
    ...[...womenAndChildren, ...formalMen].map((one) => alone(38, (stage) => homecoming(stage, one, 'TH', 'poipet'))),
  ];
}

/** From Viet Nam: trucks at Bavet, whole families among them, and a few formal handovers. */
function fromVietNam({ figures, formalFromVietNam, truckload }: YearSize): readonly Piece[] {
  const kinds = ['woman', 'man', 'girl', 'boy', 'woman', 'man', 'boy'] as const;
  const deported = figures.A3 - formalFromVietNam;
  const trucks = Array.from({ length: Math.ceil(deported / truckload) }, (_, number) => {
    const story = `vn-truck-${number}`;
    const day = dayIn(1 + (number % 12), story);
    const victims = group(Math.min(truckload, deported - number * truckload), (index) =>
      person(`${story}-${index}`, index, kinds[index % kinds.length] ?? 'woman', forced, day),
    );
    return truckOf(story, 'VN', 'bavet', day, victims);
  });
  const formal = group(formalFromVietNam, (index) => person(`vn-${index}`, index, kinds[index % 7] ?? 'woman', forced));
  return [...trucks, ...formal.map((one) => alone(38, (stage) => homecoming(stage, one, 'VN', 'bavet')))];
}

/** Every piece of the year, the longest first, so that the last minute is not one long truck. */
export function piecesOf(size: YearSize): readonly Piece[] {
  const { A4, A5, A6 } = size.figures;
  const sex = { exploitation: ['prostitution'] };
  const women = group(A4, (index) => person(`kh-vn-${index}`, index, 'woman', sex));
  const fishers = group(A5, (index) => person(`my-${index}`, index, 'man', { ...forced, sector: 'fishing' }));
  const kinds = ['girl', 'woman', 'girl', 'boy', 'woman', 'man'] as const;
  const inside = group(A6, (index) =>
    person(`kh-${index}`, index, kinds[index % 6] ?? 'girl', index % 2 === 0 ? sex : forced),
  );
  return [
    ...fromVietNam(size),
    ...fromThailand(size),
    ...women.map((one) => alone(75, (stage) => returnToVietNam(stage, one, 'bavet'))),
    ...fishers.map((one) => alone(38, (stage) => homecoming(stage, one, 'MY', 'phnom-penh-airport'))),
    ...inside.map((one) => alone(3, (stage) => domesticReferral(stage, one, 'demo-partner-shelter'))),
  ];
}
