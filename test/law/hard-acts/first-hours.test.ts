import { describe, expect } from 'vitest';
import { closeBatch, closeBatchBody } from '../../../packages/domain/src/arrival/close-batch.ts';
import { evolveArrival } from '../../../packages/domain/src/arrival/evolve-arrival.ts';
import { evolveBatch } from '../../../packages/domain/src/arrival/evolve-batch.ts';
import { logArrival, logArrivalBody, referArrival } from '../../../packages/domain/src/arrival/log-arrival.ts';
import { countBatch, countBatchBody, logBatch, logBatchBody } from '../../../packages/domain/src/arrival/log-batch.ts';
import { screenPerson } from '../../../packages/domain/src/arrival/screen-person.ts';
import { openFromArrival } from '../../../packages/domain/src/case/open-case.ts';
import { openCaseBody } from '../../../packages/domain/src/case/open-case-body.ts';
import { actBy, allNo, brokenBy, eventOf, idOf, safely, screening, triage } from '../../domain/made.ts';
import { hardAct } from './hard-act.ts';
import { at, lifeOf } from './life.ts';

const plate = { from: 'TH', gate: 'poipet', vehicle: 'truck' };
const nobodySick = triage;
type Arrival = ReturnType<typeof evolveArrival>;

/** A truck at the door, and the people of it as they are written down. */
function truckAt(arrivedAt: string, sent: string, counted: object, said: object = {}) {
  const logged = logBatchBody.parse({ ...plate, occurredAt: arrivedAt, ...said });
  const truck = evolveBatch(undefined, eventOf(logBatch(idOf(1), logged, actBy('intake', logged, sent))));
  const count = countBatchBody.parse({
    counted: { men: 0, women: 0, boys: 0, girls: 0, ...counted },
    triage: nobodySick,
    separation: 'separated',
    occurredAt: arrivedAt,
  });
  return evolveBatch(truck, eventOf(countBatch(truck, count, actBy('intake', count, sent))));
}

function personAt(seenAt: string, sent: string, n: number, said: object): Arrival {
  const body = logArrivalBody.parse({ sex: 'male', ...said, occurredAt: seenAt });
  const batch = { id: idOf(1), centre: 'poipet-transit-centre', from: 'TH' as const };
  return evolveArrival(undefined, eventOf(logArrival(idOf(n), batch, body, actBy('intake', body, sent))));
}

const opens = (arrival: Arrival, when: string) => {
  const body = openCaseBody.parse({ from: 'arrival', batch: idOf(1), arrival: arrival.id });
  return brokenBy(openFromArrival(idOf(50), body as never, arrival, actBy('case-worker', {}, when)));
};
const called = (latin: string | undefined, age: object) => ({
  sections: { identity: { name: latin === undefined ? {} : { latin }, age } },
});

describe('the first hours', () => {
  hardAct('H01', () => {
    const [night, morning] = [(time: string) => at('2026-03-01', time), at('2026-03-01', '05:24')];
    const truck = truckAt(at('2026-02-28', '23:40'), morning, { men: 30, women: 8, boys: 5, girls: 4 });
    expect([truck.declared, truck.list, truck.status]).toEqual([undefined, 'no', 'counted']);
    const ages = [
      ...Array.from({ length: 36 }, () => ({ from: 25, to: 40, asOf: '2026-03-01' })),
      ...Array.from({ length: 9 }, () => ({ from: 8, to: 14, asOf: '2026-03-01' })),
      ...Array.from({ length: 2 }, () => ({ from: 16, to: 20, asOf: '2026-03-01' })),
    ];
    const people = ages.map((age, n) => personAt(night('00:30'), morning, n + 100, called(`Invented ${n}`, age)));
    expect(
      Object.fromEntries(
        Map.groupBy(people, ({ age }) => age)
          .entries()
          .map(([age, all]) => [age, all.length]),
      ),
    ).toEqual({
      adult: 36,
      child: 9,
      'presumed-child': 2,
    });
    const fever = people[0] as Arrival;
    const goes = { onward: 'hospital', occurredAt: night('00:20') } as const;
    expect(brokenBy(referArrival(fever, goes, actBy('intake', goes, morning)))).toEqual({});
    // Twelve sleep unasked: the truck stays open, and no file of an adult is opened without their word.
    expect(
      brokenBy(closeBatch(truck, people, closeBatchBody.parse({}), actBy('shift-lead', {}, morning))),
    ).toHaveProperty('batch-closes-with-everyone-screened');
    expect(opens(fever, morning)).toMatchObject({ 'case-file-needs-consent': expect.anything() });
    // What is dated back keeps both moments, and nothing waits from the earlier one.
    expect(fever.recordedAt).toBe(morning);
  });

  hardAct('H21', () => {
    const thursday = (time: string) => at('2026-03-05', time);
    const seen = {
      name: { latin: 'Invented Name' },
      aliases: ['Invented Passport'],
      age: { from: 14, to: 16, asOf: '2026-03-05' },
    };
    const file = lifeOf({ identity: seen, consent: undefined }, thursday('23:20'));
    expect(file.file.age).toBe('child');
    expect(
      file.does('beginStay', { setting: 'transit-centre', place: 'demo-shelter' }, thursday('23:25')).broke,
    ).toEqual({});
    expect(file.does('arrangeCarer', { work: 'escort', carer: 'woman' }, thursday('23:26')).broke).toEqual({});
    const book = { age: { birth: '2001-04' }, evidence: 'passport' } as const;
    const read = file.does('recordAge', book, thursday('23:30')).id;
    file.does('correctRecord', { corrects: read, why: 'another-person' }, thursday('23:31'));
    expect([file.file.age, file.file.ages.map(({ evidence }) => evidence)]).toEqual(['child', ['passport']]);
    // The same paper makes nobody an adult, whoever reads it again.
    expect(file.shut('recordAge', book, at('2026-03-06', '09:00'))).toEqual({
      'documents-determine-age': ['paper-of-another'],
    });
    expect(
      file.shut('recordAge', { age: { birth: '2001-04' }, evidence: 'interview' }, at('2026-03-06', '09:01')),
    ).toHaveProperty('documents-determine-age');
    // Another paper may, or places and a doctor.
    const school = { age: { birth: '2010-10' }, evidence: 'school-record' } as const;
    expect(file.does('recordAge', school, at('2026-03-12', '09:00')).broke).toEqual({});
    expect(file.file.age).toBe('child');
  });

  hardAct('H27', () => {
    const [evening, morning] = [at('2026-03-02', '21:20'), at('2026-03-03', '06:05')];
    const truck = truckAt(at('2026-03-02', '21:00'), evening, { men: 1 });
    const nobody = personAt(evening, evening, 100, called(undefined, { from: 35, to: 42, asOf: '2026-03-02' }));
    const declined = screening({
      answers: Object.fromEntries(Object.keys(allNo).map((name) => [name, 'not-said'])),
      declined: true,
      setting: safely,
      interpreter: true,
    });
    const asked = evolveArrival(nobody, eventOf(screenPerson(nobody, declined, actBy('intake', {}, evening))));
    expect(asked.screening?.result).toBe('declined');
    const night = { onward: 'transit-centre-bed' } as const;
    const housed = evolveArrival(asked, eventOf(referArrival(asked, night, actBy('intake', {}, evening))));
    expect(brokenBy(closeBatch(truck, [housed], closeBatchBody.parse({}), actBy('shift-lead', {}, morning)))).toEqual(
      {},
    );
    expect(opens(housed, morning)).toHaveProperty('case-file-needs-consent');
    // Whoever comes again in a month begins anew.
    const again = personAt(
      at('2026-04-02', '10:00'),
      at('2026-04-02', '10:00'),
      101,
      called('Invented', { birth: '1987' }),
    );
    expect([again.status, again.consents]).toEqual(['logged', []]);
  });
});
