import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { type CaseCommandName, caseCommands } from '../../packages/domain/src/case/commands.ts';
import { decideCase } from '../../packages/domain/src/case/decide.ts';
import {
  consentFor,
  consentForSheet,
  consentUnder,
  isAgreed,
} from '../../packages/domain/src/case/disclosures/rests-on.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import type { ReceiverStanding } from '../../packages/domain/src/directory/provider.ts';
import { asking, copyOf } from './disclosed.ts';
import { entryOf } from './entry-of.ts';
import { actBy, answerOf, brokenBy, eventOf, fileOf, idOf, now } from './made.ts';

const later = '2026-03-03T03:00:00.000Z';
const known = ['ngo-1'];
const agreed = (more: object = {}) => fileOf({ consents: [answerOf('ngo', true, more)] });

const decide = (
  name: CaseCommandName,
  file: CaseState,
  said: object,
  { at = known, memorandum = 'valid' as ReceiverStanding } = {},
) =>
  decideCase(name, file, caseCommands[name].body.parse(said) as never, actBy('case-worker'), idOf(90), at, memorandum);
const saidIn = (...given: Parameters<typeof decide>) => (eventOf(decide(...given)) as { readonly said: object }).said;

describe('A copy that a case worker makes', () => {
  test('is written down with the consent that it rests on, and with that consent’s last day', () => {
    const said = asking();
    expect(saidIn('shareDisclosure', agreed(), said)).toStrictEqual({ ...said, consent: 'consent-1' });
    const until = '2026-05-01';
    const event = eventOf(decide('shareDisclosure', agreed({ until }), said));
    expect(event).toMatchObject({ said: { ...said, consent: 'consent-1', until } });
    expect(evolveCase(agreed({ until }), event).copies).toStrictEqual([copyOf({ id: idOf(90), until })]);
    expect(evolveCase(fileOf({ copies: [copyOf()] }), event).copies.map(({ id }) => id)).toEqual([idOf(70), idOf(90)]);
  });

  test('for the border police is read from the day of the manifest until the next, or sooner', () => {
    const police = { to: 'border-police', for: 'safe-passage', organisation: 'border-police' } as const;
    const file = (until?: string) =>
      fileOf({ consents: [answerOf('border-police', true, { ...(until && { until }) })] });
    const { for: use } = answerOf('border-police', true);
    const said = asking({ ...police, for: use, manifest: { on: '2026-03-05', gate: 'poipet' } });
    const copied = (until?: string) => {
      const event = {
        type: 'CopyMade',
        id: idOf(90),
        said: { ...said, consent: 'consent-1', ...(until && { until }) },
      };
      return evolveCase(file(until), { ...event, occurredAt: now, by: 'case-worker-1' } as never).copies[0];
    };
    expect(copied()).toMatchObject({ desk: 'border', from: '2026-03-05', until: '2026-03-06' });
    expect(copied('2026-03-05')).toMatchObject({ until: '2026-03-05' });
    expect(copied('2026-03-31')).toMatchObject({ until: '2026-03-06' });
    expect(copied()).not.toHaveProperty('manifest');
  });

  test('is refused without a consent, to nobody whom the directory knows there, and to a helper without a memorandum', () => {
    expect(Object.keys(brokenBy(decide('shareDisclosure', fileOf({}), asking())))).toContain(
      'copy-rests-on-her-consent',
    );
    expect(brokenBy(decide('shareDisclosure', agreed(), asking(), { at: [] }))).toHaveProperty(
      'receiver-sits-in-his-country',
    );
    expect(brokenBy(decide('shareDisclosure', agreed(), asking(), { memorandum: 'over' }))).toHaveProperty(
      'helpers-work-under-a-memorandum',
    );
  });
});

describe('What is proposed to a second worker', () => {
  const words = { because: 'an invented reason' };
  const without = { ...asking({ for: 'protection', sections: ['whereabouts'] }), ground: 'she-is-missing' };
  const revealed = asking({ for: 'protection', sections: ['whereabouts'] });
  const gone = fileOf({ missing: [entryOf({})] as never });
  const willing = fileOf({ consents: [answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] })] });

  test('without the person’s consent: names who proposes it, and keeps no word of why in the clear', () => {
    const event = eventOf(decide('shareWithoutConsent', gone, { ...without, words }));
    expect(event).toMatchObject({ said: { ...without, from: 'social-affairs' }, wordsIn: 'legal' });
    expect(JSON.stringify(event)).not.toContain(words.because);
    expect(evolveCase(fileOf({}), event).exceptions).toMatchObject([
      { id: idOf(90), ...without, from: 'social-affairs' },
    ]);
    expect(caseCommands.shareWithoutConsent.body.safeParse({ ...without, words: {} }).success).toBe(false);
    expect(caseCommands.shareWithoutConsent.event.parse(event)).toEqual(event);
  });

  test('where the person is, for somebody new: names who proposes it', () => {
    const event = eventOf(decide('revealWhereabouts', willing, revealed));
    expect(event).toMatchObject({ said: { ...revealed, from: 'social-affairs' } });
    expect(caseCommands.revealWhereabouts.event.parse(event)).toEqual(event);
  });

  test('both only for somebody whom the directory knows in that country', () => {
    for (const [name, file, said] of [
      ['shareWithoutConsent', fileOf({}), { ...without, words }],
      ['revealWhereabouts', willing, revealed],
    ] as const)
      expect(brokenBy(decide(name, file, said, { at: [] }))).toHaveProperty('receiver-sits-in-his-country');
  });
});

describe('Standards 6.3(b): the consent on which something rests', () => {
  const yes = answerOf('ngo', true);
  const asked = caseCommands.shareDisclosure.body.parse(asking());
  const found = (...ledger: readonly (typeof yes)[]) => consentFor([...ledger], asked, now)?.id;

  test('was given by then, is not taken back since, and is the one that says so', () => {
    expect(found(answerOf('shelter', true, { id: 'other' }), yes)).toBe('consent-1');
    expect(found(answerOf('ngo', true, { at: later }))).toBeUndefined();
    expect(found({ ...yes, withdrawn: { at: later, entry: 'e' } })).toBeUndefined();
    expect(found(yes, answerOf('ngo', false, { id: 'no', at: later }))).toBeUndefined();
    expect(found(yes, answerOf('ngo', true, { id: 'again', at: later }))).toBe('again');
    expect(found()).toBeUndefined();
  });

  const returning = answerOf('counterpart', true, { for: 'return' });
  const sheetRests = (...ledger: readonly (typeof yes)[]) =>
    consentForSheet([...ledger], { to: 'counterpart', sections: ['identity'] }, now)?.id;

  test('of a handover’s sheet, likewise: to the whole of that kind, for the return', () => {
    expect(sheetRests(answerOf('ngo', true, { id: 'other' }), returning)).toBe('consent-1');
    expect(sheetRests({ ...returning, at: later })).toBeUndefined();
    expect(sheetRests({ ...returning, withdrawn: { at: later, entry: 'e' } })).toBeUndefined();
    expect(sheetRests(returning, { ...returning, id: 'again', at: later })).toBe('again');
    expect(sheetRests()).toBeUndefined();
  });

  test('of a sheet, a word apart counts when it is of that kind and of the return', () => {
    const apart = (more: object) => ({ ...returning, id: 'apart', organisation: 'unit-1', given: false, ...more });
    expect(sheetRests(returning, apart({}))).toBeUndefined();
    expect(sheetRests(returning, apart({ for: 'family-tracing' }))).toBe('consent-1');
    expect(sheetRests(returning, apart({ to: 'embassy' }))).toBe('consent-1');
  });

  test('a copy goes on under its organisation’s, a sheet under that of its whole desk', () => {
    const copy = copyOf({ to: 'counterpart', desk: 'counterpart', for: 'return', organisation: 'unit-1' });
    const under = (one: typeof copy, ...ledger: readonly (typeof yes)[]) =>
      isAgreed(one) ? consentUnder([...ledger], one, now)?.id : 'not agreed';
    const alone = { ...returning, id: 'alone', organisation: 'unit-1' };
    expect(under(copy, alone)).toBe('alone');
    expect(under({ ...copy, handover: idOf(60) }, alone)).toBeUndefined();
    expect(under({ ...copy, handover: idOf(60) }, returning)).toBe('consent-1');
    expect(under(copyOf({ restsOn: { exception: idOf(80) } }), yes)).toBe('not agreed');
  });
});
