import { describe, expect, test } from 'vitest';
import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { nextId } from '../../packages/domain/src/case/disclosures/next-id.ts';
import { copiesOver, isOver, nextOver, withEnded } from '../../packages/domain/src/case/disclosures/over.ts';
import { lineOfCopy, receivedLine } from '../../packages/domain/src/case/disclosures/received-line.ts';
import {
  isReturnOver,
  sheetsWaitSince,
  withReturnEnded,
  withSheetsClosed,
} from '../../packages/domain/src/case/disclosures/return-ended.ts';
import {
  copyOfSheet,
  endingBy,
  lineOfOwnSheet,
  lineOfSheet,
  linkCopies,
  type Sheet,
  sectionsOfSheet,
  sheet,
} from '../../packages/domain/src/case/disclosures/sheet.ts';
import { elsewhere } from '../../packages/domain/src/people/actor.ts';
import { copyOf } from './disclosed.ts';
import { fileOf, idOf, now } from './made.ts';

const handover = idOf(60);
const given: Sheet = sheet.parse({ id: idOf(61), to: 'counterpart', country: 'VN', consent: 'consent-1' });
const laid = { handover, at: now, by: 'case-worker-1' };
const statuses = ({ copies }: Pick<CaseState, 'copies'>) => copies.map(({ status }) => status);

describe('The line of a copy at its recipient’s desk', () => {
  const bare = { id: idOf(70), for: 'referral', sections: ['identity'], at: now, status: 'alive' };

  test('names what was copied, for whom and until when, and nothing of what stands there', () => {
    const days = { from: '2026-04-01', until: '2026-05-01', replaces: idOf(69) };
    const line = lineOfCopy(copyOf({ ...days, handover }));
    expect(line).toEqual({ ...bare, organisation: 'ngo-1', handover, ...days });
    expect(receivedLine.parse(line)).toEqual(line);
    expect(lineOfCopy(copyOf())).toStrictEqual({ ...bare, organisation: 'ngo-1' });
  });

  test('there is none of a copy for nobody outside the file; a sheet for a whole desk has one', () => {
    const { organisation: _, ...wholeDesk } = copyOf();
    expect(lineOfCopy(wholeDesk)).toBeUndefined();
    expect(lineOfCopy({ ...wholeDesk, handover })).toStrictEqual({ ...bare, handover });
  });
});

describe('A sheet of a handover', () => {
  const asCopy = {
    id: idOf(61),
    at: now,
    by: 'case-worker-1',
    to: 'counterpart',
    handover,
    for: 'return',
    sections: ['identity'],
    restsOn: { consent: 'consent-1' },
    status: 'alive',
  };

  test('stands in the register as a copy at the desk of the other country, until the last day of its consent', () => {
    expect(copyOfSheet(given, laid)).toStrictEqual({ ...asCopy, desk: 'counterpart', country: 'VN' });
    const toEmbassy = copyOfSheet({ ...given, to: 'embassy', until: '2026-05-01' }, laid);
    expect(toEmbassy).toStrictEqual({ ...asCopy, to: 'embassy', desk: 'embassy', country: 'VN', until: '2026-05-01' });
    expect(copyOfSheet({ ...given, to: 'receiving-authority' }, laid)).toMatchObject({ desk: 'counterpart' });
  });

  test('of whoever has no desk of their own lies at the border: by a link for one organisation, or of a country elsewhere', () => {
    const atBorder = { ...asCopy, desk: 'border', country: 'KH' };
    expect(copyOfSheet({ ...given, byLink: 'ngo-1' }, laid)).toStrictEqual({ ...atBorder, organisation: 'ngo-1' });
    const farAway = sheet.parse({ ...given, country: elsewhere });
    expect(copyOfSheet(farAway, laid)).toStrictEqual(atBorder);
    expect(copyOfSheet({ ...farAway, byLink: 'ngo-1' }, laid)).toStrictEqual({
      ...atBorder,
      organisation: 'ngo-1',
    });
  });

  test('has a line for its desk', () => {
    const { by: _, desk: _desk, country: _country, to: _to, restsOn: _restsOn, ...line } = copyOfSheet(given, laid);
    expect(lineOfSheet(given, { handover, at: now })).toStrictEqual(line);
  });

  test('of its writer, or of the one centre that meets the person, rests on no consent here; its line says who reads it', () => {
    const line = { id: idOf(61), handover, for: 'return', sections: ['identity'], at: now, status: 'alive' };
    expect(lineOfOwnSheet({ id: idOf(61), sheet: {} as never }, laid)).toStrictEqual(line);
    const exceptions = { exceptions: 'in words' } as never;
    expect(lineOfOwnSheet({ id: idOf(61), organisation: 'centre-1', sheet: exceptions }, laid)).toStrictEqual({
      ...line,
      organisation: 'centre-1',
      sections: ['identity', 'travel'],
    });
    expect([sectionsOfSheet({} as never), sectionsOfSheet(exceptions)]).toEqual([['identity'], ['identity', 'travel']]);
  });

  test('ends on a day at the latest, and on its own where that is sooner', () => {
    const ends = (until: string | undefined, day: string) => endingBy(until ? { ...given, until } : given, day).until;
    expect(ends(undefined, '2026-05-01')).toBe('2026-05-01');
    expect(ends('2026-04-01', '2026-05-01')).toBe('2026-04-01');
    expect(ends('2026-06-01', '2026-05-01')).toBe('2026-05-01');
  });

  test('shown by a link is one at the border, of this handover, that can still be read', () => {
    const byLink = copyOfSheet({ ...given, byLink: 'ngo-1' }, laid);
    const others = [
      { ...byLink, status: 'withdrawn' as const },
      { ...byLink, handover: idOf(62) },
      copyOfSheet(given, laid),
    ];
    expect(linkCopies({ copies: [...others, byLink] }, handover)).toEqual([byLink]);
  });
});

describe('The handover of a case is over', () => {
  const over = { handover, occurredAt: '2026-03-02T10:00:00.000+07:00' };
  const file = fileOf({
    handover,
    copies: [copyOf({ handover }), copyOf({ handover, status: 'withdrawn' }), copyOf({ handover: idOf(62) }), copyOf()],
  });

  test('its sheets that could be read end with it, those of another handover and other copies do not', () => {
    const after = withReturnEnded(file, over);
    expect(statuses(after)).toEqual(['ended', 'withdrawn', 'alive', 'alive']);
    expect(after.returnEnded).toEqual({ handover, at: over.occurredAt, sheetsClosed: false });
  });

  test('its sheets wait from then on until they are closed for good; without an ended one nothing waits', () => {
    const after = withReturnEnded(file, over);
    expect(sheetsWaitSince(after)).toBe(now);
    const closed = withSheetsClosed(after);
    expect(closed.returnEnded).toEqual({ handover, at: over.occurredAt, sheetsClosed: true });
    expect([sheetsWaitSince(closed), sheetsWaitSince(file)]).toEqual([undefined, undefined]);
    expect(withSheetsClosed(file)).toEqual(file);
  });

  test('is over for the case that names it, and not for one that names another or none', () => {
    const after = withReturnEnded(file, over);
    expect([isReturnOver(after), isReturnOver(file)]).toEqual([true, false]);
    expect(isReturnOver({ ...after, handover: idOf(62) })).toBe(false);
    const { handover: _, returnEnded: _ended, ...none } = after;
    expect(isReturnOver(none as CaseState)).toBe(false);
  });
});

describe('The last day of a copy', () => {
  test('is over when the next has begun in Phnom Penh, and a copy without one never is', () => {
    const at = (moment: string) => isOver({ until: '2026-03-01' }, moment);
    expect([at('2026-03-01T16:59:59.999Z'), at('2026-03-01T17:00:00.000Z')]).toEqual([false, true]);
    expect(isOver({}, now)).toBe(false);
  });

  test('ends those that could still be read, and the next moment at which one ends is foreseen', () => {
    const copies = [
      copyOf({ until: '2026-03-05' }),
      copyOf({ id: idOf(71), until: '2026-03-01' }),
      copyOf({ id: idOf(72), until: '2026-02-01', status: 'withdrawn' }),
      copyOf({ id: idOf(73) }),
    ];
    expect(copiesOver({ copies, consents: [] }, now).map(({ id }) => id)).toEqual([idOf(71)]);
    expect(nextOver({ copies, consents: [] })).toBe('2026-03-01T17:00:00.000Z');
    expect(
      nextOver({ copies: [copyOf(), copyOf({ until: '2026-03-05', status: 'ended' })], consents: [] }),
    ).toBeUndefined();
    const after = withEnded(fileOf({ copies }), [idOf(71), idOf(72)]);
    expect(statuses(after)).toEqual(['alive', 'ended', 'withdrawn', 'alive']);
  });
});

describe('The id of a copy made in the place of another', () => {
  const one = '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0';
  const event = 'ffffffff-ffff-7fff-bfff-ffffffffffff';

  test('is each digit of the one beside that of the other; version and variant are the event’s (RFC 9562)', () => {
    expect(nextId(one, event)).toBe('f0e1d2c3-b4a5-7687-b869-5a4b3c2d1e0f');
    expect(nextId(event, one)).toBe('f0e1d2c3-b4a5-4687-8869-5a4b3c2d1e0f');
    expect(nextId(one, '00000000-0000-4000-8000-000000000000')).toBe(one);
  });
});
