import { beforeEach, describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { standingCopy } from '../../packages/domain/src/case/disclosures/care-team.ts';
import { nextId } from '../../packages/domain/src/case/disclosures/next-id.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import { projected } from '../../packages/domain/src/consent/projection.ts';
import { mayReadCopy } from '../../packages/domain/src/people/relations.ts';
import { copyOf } from './disclosed.ts';
import { hoursFromNow } from './entry-of.ts';
import { answerOf, fileOf, idOf, now, people } from './made.ts';

const left = (file: CaseState, event: object, id = idOf(90)) =>
  evolveCase(file, { id, occurredAt: now, by: 'case-worker-1', ...event } as never);
const toHealth = (worker = 'health-worker-1') => ({ type: 'HealthWorkerAssigned', said: { worker, toldAt: now } });
const toCentre = (centre = 'centre-1') => ({ type: 'CentreAssigned', said: { centre, toldAt: now } });
const told = (section: string) => ({ type: 'SectionWritten', said: { section, version: 2 } });
const statuses = ({ copies }: CaseState) => copies.map(({ status }) => status);
let cared: CaseState;
beforeEach(() => {
  cared = left(left(fileOf(), toHealth(), idOf(91)), toCentre(), idOf(92));
});

describe('Standards 6.3(e): whoever cares for them reads a standing copy of what that takes', () => {
  test('it stands in the register under the entry’s id, with its article; the centre’s names the centre', () => {
    const restsOn = { article: 'Standards 6.3(e)' };
    expect(cared.copies).toEqual([
      {
        id: idOf(91),
        at: now,
        by: 'case-worker-1',
        desk: 'health',
        to: 'health-worker',
        country: 'KH',
        for: 'care',
        sections: ['identity', 'needs'],
        restsOn,
        status: 'alive',
      },
      {
        id: idOf(92),
        at: now,
        by: 'case-worker-1',
        desk: 'transit',
        to: 'centre',
        country: 'KH',
        organisation: 'centre-1',
        for: 'care',
        restsOn,
        status: 'alive',
        sections: ['identity', 'whereabouts', 'family', 'needs', 'travel'],
      },
    ]);
  });

  test('it is made anew when what it holds was written anew, and left alone by anything else', () => {
    const anew = left(cared, told('needs'));
    expect(statuses(anew)).toEqual(['superseded', 'alive', 'superseded', 'alive']);
    expect(standingCopy(anew, 'health-worker')).toMatchObject({ id: nextId(idOf(91), idOf(90)), replaces: idOf(91) });
    expect(statuses(left(cared, told('travel')))).toEqual(['alive', 'superseded', 'alive']);
    expect(left(cared, told('testimony')).copies).toEqual(cared.copies);
  });

  test('none of the person’s consents touches it: it is no sharing that the person could take back', () => {
    const file = { ...cared, consents: [answerOf('ngo', true)] };
    expect(statuses(left(file, { type: 'ConsentWithdrawn', said: { consent: 'consent-1' } }))).toEqual([
      'alive',
      'alive',
    ]);
  });

  test('Standards 6.3(b), (e): a centre refused by its name reads who they are and what they need, until they agree again', () => {
    const words = [
      answerOf('ngo', false, { id: idOf(93), organisation: 'centre-1', for: 'care', sections: [] }),
      answerOf('shelter', true, { id: idOf(94), organisation: 'centre-1', for: 'care', at: hoursFromNow(1) }),
    ] as const;
    const says = (file: CaseState, consent: object, id: string) =>
      left(file, { type: 'ConsentGiven', said: { consent } }, id);
    const refused = says(cared, words[0], idOf(93));
    expect(standingCopy(refused, 'centre')).toMatchObject({ sections: ['identity', 'needs'], replaces: idOf(92) });
    expect(statuses(refused)).toEqual(['alive', 'superseded', 'alive']);
    expect(statuses(left(refused, told('travel')))).toEqual(['alive', 'superseded', 'alive']);
    const whole = says(refused, words[1], idOf(94));
    expect(standingCopy(whole, 'centre')?.sections).toHaveLength(5);
    const elsewhere = says(cared, { ...words[0], organisation: 'centre-2' }, idOf(93));
    expect(elsewhere.copies).toEqual(cared.copies);
    expect(standingCopy(left(elsewhere, toCentre('centre-2')), 'centre')?.sections).toEqual(['identity', 'needs']);
  });

  test('nothing that the plan keeps from them is in it', () => {
    const all = Object.fromEntries(
      ['identity', 'needs', 'medical', 'hiv', 'testimony', 'legal'].map((one) => [
        one,
        { name: 1, flags: 1, entries: 1 },
      ]),
    );
    for (const to of ['health-worker', 'centre'] as const) {
      const sections = cared.copies.flatMap((one) => (one.to === to ? one.sections : []));
      const copied = projected(all, {
        to,
        use: 'care',
        sections: [...sections, 'medical', 'hiv', 'testimony', 'legal'],
      });
      expect(Object.keys(copied)).toEqual(['identity', 'needs']);
    }
  });
});

describe('It ends with the care', () => {
  test('another health worker, or another centre, gets a copy of their own and the old one ends', () => {
    const next = left(cared, toHealth('health-worker-2'));
    expect(statuses(next)).toEqual(['ended', 'alive', 'alive']);
    expect(standingCopy(next, 'health-worker')?.id).toBe(idOf(90));
    expect(statuses(left(cared, toCentre('centre-2')))).toEqual(['alive', 'ended', 'alive']);
  });

  test('health care that ends takes it from health alone', () => {
    const ended = left(cared, { type: 'HealthCareEnded', said: { reason: 'treatment-over' } });
    expect([statuses(ended), ended.healthWorker]).toEqual([['ended', 'alive'], undefined]);
  });

  test('the centre’s ends when the person leaves it, and not when the person leaves somewhere else', () => {
    const leaving = (from: string) => ({
      type: 'PersonLeft',
      said: { from, to: 'family', informed: [], adviceGiven: true },
    });
    expect(statuses(left(cared, leaving('transit-centre')))).toEqual(['alive', 'ended']);
    expect(statuses(left(cared, leaving('hospital')))).toEqual(['alive', 'alive']);
    const stay = (setting: string) => ({ type: 'StayBegun', said: { setting, place: 'somewhere' } });
    const end = { type: 'StayEnded', said: { stay: idOf(93), reason: 'moved-on' } };
    expect(statuses(left(left(cared, stay('transit-centre'), idOf(93)), end))).toEqual(['alive', 'ended']);
    expect(statuses(left(left(cared, stay('hospital'), idOf(93)), end))).toEqual(['alive', 'alive']);
  });
});

describe('A copy follows what was written', () => {
  test('a section written anew at casework supersedes every living copy of it', () => {
    const file = fileOf({ consents: [answerOf('ngo', true)], copies: [copyOf()] });
    expect(statuses(left(file, told('identity')))).toEqual(['superseded', 'alive']);
  });

  test('what the person says in their own window makes no copy: there nothing is sealed for others', () => {
    const testimony = { sections: ['testimony'] as CaseState['copies'][number]['sections'] };
    const file = fileOf({ consents: [answerOf('ngo', true, testimony)], copies: [copyOf(testimony)] });
    const said = { type: 'CorrectionAskedFor', said: { about: 'identity', language: 'km' }, wordsIn: 'testimony' };
    expect(left(file, said).copies).toEqual(file.copies);
  });
});

test('[ASVS-8.2.2] of a case a centre’s shift lead reads, intake never: its sight ended with the batch', () => {
  const line = { organisation: people.intake.organisation, status: 'alive' as const };
  const lead = { ...people.intake, role: 'shift-lead' as const };
  expect([mayReadCopy(lead, line, '2026-03-05'), mayReadCopy(people.intake, line, '2026-03-05')]).toEqual([
    true,
    false,
  ]);
  expect(mayReadCopy({ ...lead, organisation: 'elsewhere' }, line, '2026-03-05')).toBe(false);
});
