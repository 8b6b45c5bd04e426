import { createSecretKey, randomBytes } from 'node:crypto';
import { open, seal } from '@homeward/vault/sealing';
import { describe, expect, test } from 'vitest';
import { examples } from '../../packages/api/src/examples.ts';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import { entitlements } from '../../packages/domain/src/case/needs.ts';
import { sectionNames } from '../../packages/domain/src/case/sections.ts';
import { needsOf } from '../../packages/domain/src/case/services/answer.ts';
import { readable } from '../../packages/domain/src/people/clearance.ts';
import { mayKnowCase, sightOfCase } from '../../packages/domain/src/people/relations.ts';
import { keep } from '../domain/keep.ts';
import { actBy, brokenBy, eventOf, fileOf, idOf, now, people } from '../domain/made.ts';

/** What stands in no rule because it cannot be said otherwise: each obligation with what its shape takes and what it turns away. */
describe('What the shape of a command keeps', () => {
  const admitted = (reason: string) => caseCommands.admitToShelter.body.safeParse({ reason, shelter: 'a-shelter' });

  test('R009 allows: a long-term shelter takes the person in because no family was found, a return is unsafe, or the person wishes it', () => {
    for (const reason of ['family-not-traced', 'return-unsafe', 'own-choice'])
      expect(admitted(reason), reason).toMatchObject({ success: true });
  });

  test('R009 refuses: an admission for any other reason, and one that gives none', () => {
    for (const reason of ['no-room-elsewhere', 'police-wish', '']) expect(admitted(reason).success).toBe(false);
    expect(caseCommands.admitToShelter.body.safeParse({ shelter: 'a-shelter' }).success).toBe(false);
  });

  const crisis = { ...(examples['openCrisis'] as object) } as never;

  test('R014 allows: a crisis in an open file and in a closed one, which lives again', () => {
    for (const status of ['open', 'closed'] as const) {
      const file = fileOf({ status });
      expect(brokenBy(keep('openCrisis', crisis, { file }))).toEqual({});
      const { said } = eventOf(keep('openCrisis', crisis, { file })) as never as { said: never };
      const left = caseCommands.openCrisis.leaves(file, said, { id: idOf(60), at: now, by: 'case-worker-1' });
      expect({ ...file, ...left }.status).toBe('open');
      expect(left.crises).toHaveLength(1);
    }
  });

  test('R014 refuses: a crisis that is none of the kinds, or has none', () => {
    for (const body of [{}, { kind: 'not-helpful' }])
      expect(caseCommands.openCrisis.body.safeParse(body).success).toBe(false);
  });

  const reopening = { reason: 'traumatised-again' } as never;

  test('R021 allows: a closed case is opened again, its closures as they were', () => {
    const file = fileOf({ status: 'closed', closures: [{ id: idOf(40) }] as never });
    expect(brokenBy(keep('reopenCase', reopening, { file }))).toEqual({});
    const left = caseCommands.reopenCase.leaves(file, reopening, { id: idOf(60), at: now, by: 'case-worker-1' });
    expect(left).toMatchObject({ status: 'open', reopenings: [{ closure: idOf(40) }] });
    expect(left).not.toHaveProperty('closures');
  });

  test('R021 refuses: what is open is not opened again, and a reopening says why', () => {
    expect(brokenBy(keep('reopenCase', reopening))).toHaveProperty('stays-in-its-state');
    expect(caseCommands.reopenCase.body.safeParse({}).success).toBe(false);
  });
});

describe('What one engine for everybody keeps', () => {
  const organisations = ['social-affairs', 'the-police', 'an-ngo', 'an-international-organisation'];
  const decided = (organisation: string, file: CaseState, wish: 'hold' | 'need') => {
    const act = { ...actBy('case-worker'), by: { ...people['case-worker'], organisation } };
    return wish === 'need'
      ? decideCase(
          'recordNeeds',
          file,
          caseCommands.recordNeeds.body.parse({ signLanguage: true }) as never,
          act,
          idOf(60),
        )
      : decideCase(
          'holdChild',
          file,
          { reason: 'other-danger', decision: idOf(1), tracing: idOf(2) } as never,
          act,
          idOf(60),
        );
  };

  test('R022 allows: what one organisation may write down, every other one may', () => {
    for (const one of organisations) expect(brokenBy(decided(one, fileOf(), 'need')), one).toEqual({});
  });

  test('R022 refuses: what one organisation may not do, none may, and for the same rules', () => {
    const [first, ...others] = organisations.map((one) => brokenBy(decided(one, fileOf(), 'hold')));
    expect(first).toHaveProperty('only-a-child-is-kept');
    for (const one of others) expect(one).toEqual(first);
  });
});

describe('What services may know', () => {
  const choosing = (choice: 'yes' | 'no') =>
    fileOf({ takingPart: [{ id: idOf(40), at: now, by: 'case-worker-1', choice, as: [] }] as never });

  test('R023 allows: whoever helps the police and whoever does not has every service', () => {
    expect(entitlements(needsOf(choosing('no'), now))).toEqual(entitlements(needsOf(choosing('yes'), now)));
    expect(entitlements(needsOf(choosing('no'), now))).toContain('legal-aid');
  });

  test('R023 refuses: needs that name cooperation are no needs, and a service is answered with no such reason', () => {
    expect(Object.keys(needsOf({ ...fileOf(), cooperatesWithPolice: false } as CaseState, now))).not.toContain(
      'cooperatesWithPolice',
    );
    for (const reason of ['not-cooperating', 'did-not-testify', 'foreign'])
      expect(
        caseCommands.answerService.body.safeParse({ service: 'medical', outcome: 'not-available', reason }).success,
      ).toBe(false);
  });
});

describe('What may be read, and by whom', () => {
  test('R041 allows: what is confidential in words of a section of its own, what is general in codes', () => {
    const body = { tellBefore: 'visits', words: { triggers: 'Invented: loud voices.' } };
    expect(caseCommands.recordTriggers.body.safeParse(body).success).toBe(true);
    expect(caseCommands.recordTriggers.wordsIn).toBe('needs');
    expect(sectionNames).toContain(caseCommands.recordTriggers.wordsIn);
  });

  test('R041 refuses: free words among the codes, and words that have no section', () => {
    const loud = { tellBefore: 'Invented: loud voices.', words: { triggers: 'Invented.' } };
    expect(caseCommands.recordTriggers.body.safeParse(loud).success).toBe(false);
    expect(caseCommands.openPhase.body.safeParse({ phase: 'recovery', words: { note: 'Invented.' } }).success).toBe(
      false,
    );
  });

  const key = createSecretKey(randomBytes(32));
  const place = { thing: 'case:1', section: 'testimony', version: 1 } as const;

  test('R044 allows: what was sealed opens at its own place under its own key', async () => {
    const sealed = await seal(key, place, { story: 'Invented words.' });
    expect(sealed).not.toContain('Invented');
    expect(await open(key, sealed, place)).toEqual({ story: 'Invented words.' });
  });

  test('R044 refuses: another key, another section, another person’s file, another version', async () => {
    const sealed = await seal(key, place, { story: 'Invented words.' });
    await expect(open(createSecretKey(randomBytes(32)), sealed, place)).rejects.toThrow();
    for (const other of [{ section: 'identity' }, { thing: 'case:2' as const }, { version: 2 }])
      await expect(open(key, sealed, { ...place, ...other })).rejects.toThrow();
  });

  const file = fileOf();

  test('R045 allows: the person’s case worker reads the sections that the work needs, another role fewer', () => {
    expect(mayKnowCase(people['case-worker'], file)).toBe(true);
    expect(sightOfCase(people['case-worker'], file)).toContain('testimony');
    expect(sightOfCase(people['central-unit'], file)).not.toContain('testimony');
    expect(sightOfCase(people.supervisor, file)).toEqual([]);
  });

  test('R045 refuses: a worker who is not theirs, another organisation, and the medical section to everybody here', () => {
    const stranger = { ...people['case-worker'], id: 'another', organisation: 'another' };
    expect(mayKnowCase(stranger, file)).toBe(false);
    expect(sightOfCase(stranger, file)).toEqual([]);
    for (const role of ['case-worker', 'supervisor', 'central-unit'] as const)
      expect(sightOfCase(people[role], file, undefined, 'safety'), role).not.toContain('medical');
    expect(readable(people['second-approver'], 'asked')).toEqual([]);
  });
});
