import * as fc from 'fast-check';
import {
  ageClass,
  ageGroup,
  channel,
  corridor,
  exploitation,
  labourSector,
  sex,
} from '../../packages/domain/src/case/clear.ts';
import type { Breakdown, Fact } from '../../packages/domain/src/report/fact.ts';
import { now } from './made.ts';

export const sexual: Partial<Breakdown> = { exploitation: ['prostitution'] };

let next = 0;
/** One person who came back, or was referred; by default a woman from Thailand out of forced labour. */
export function personFact(of: Partial<Breakdown>, type: 'returned' | 'referred' = 'returned'): Fact {
  next += 1;
  const plate = {
    corridor: 'TH-KH',
    channel: 'formal',
    sex: 'female',
    age: 'adult',
    ageGroup: '25+',
    exploitation: ['forced-labour'],
  } as const;
  return { type, id: `fact-${next}`, country: 'TH', at: now, recordedAt: now, ...plate, ...of } as Fact;
}

const person = fc.record({
  corridor: fc.constantFrom(...corridor.options),
  channel: fc.constantFrom(...channel.options),
  sex: fc.constantFrom(...sex.options),
  age: fc.constantFrom(...ageClass.options),
  ageGroup: fc.constantFrom(...ageGroup.options),
  exploitation: fc.subarray([...exploitation.options]),
  sector: fc.constantFrom(...labourSector.options),
});

/** Up to thirty people of every kind. */
export const someFacts = fc.array(
  fc.tuple(person, fc.constantFrom('returned' as const, 'referred' as const)).map(([of, type]) => personFact(of, type)),
  { maxLength: 30 },
);
