import { describe, expect, test } from 'vitest';
import { sectionsOfSheet } from '../../packages/domain/src/case/disclosures/sheet.ts';
import { sheetFor } from '../../packages/domain/src/case/disclosures/sheet-for.ts';
import { evolveCase } from '../../packages/domain/src/case/evolve.ts';
import type { Consent } from '../../packages/domain/src/consent/consent.ts';
import { answerOf, fileOf, idOf, now } from './made.ts';

const name = { latin: 'Invented Person' };
const yes = (more: Partial<Consent> = {}): Consent =>
  answerOf('counterpart', true, { id: idOf(40), for: 'return', sections: ['identity', 'needs'], ...more });
const wanted = { id: idOf(71), country: 'TH', sections: sectionsOfSheet({ name }) } as const;
const sheet = (ledger: readonly Consent[], sections = wanted.sections) =>
  sheetFor([...ledger], ['counterpart', 'receiving-authority'], { ...wanted, sections }, now);

describe('Standards 6.3(b): the consent on which a handover’s sheet lies with a whole desk', () => {
  test('is for the person’s return, to that kind, to all that the sheet holds; the first kind there to whom the person agrees', () => {
    expect(sheet([yes()])).toMatchObject({ to: 'counterpart', consent: idOf(40) });
    expect(sheet([yes({ to: 'receiving-authority' })])).toMatchObject({ to: 'receiving-authority' });
    expect(sheet([yes({ for: 'family-tracing', sections: ['family'] })])).toBeUndefined();
    expect(sheet([yes({ for: 'family-tracing' })])).toBeUndefined();
    expect(sheet([yes({ sections: ['family'] })])).toBeUndefined();
    expect(sheet([yes({ to: 'embassy' })])).toBeUndefined();
  });

  test('covers the person’s words on the journey only where it names that part', () => {
    const exceptions = sectionsOfSheet({ name, exceptions: 'invented' });
    expect(sheet([yes()], exceptions)).toBeUndefined();
    expect(sheet([yes({ sections: ['identity', 'travel'] })], exceptions)).toMatchObject({ sections: exceptions });
  });

  test('lives on that day, and its last day is the sheet’s', () => {
    expect(sheet([yes({ until: '2026-12-31' })])).toMatchObject({ until: '2026-12-31' });
    expect(sheet([yes({ until: '2020-01-01' })])).toBeUndefined();
    expect(sheet([yes()])).not.toHaveProperty('until');
  });

  test('is no yes to one organisation alone, and not with a no to one of them', () => {
    const alone = { id: idOf(41), organisation: 'unit-1' };
    expect(sheet([yes({ organisation: 'unit-1' })])).toBeUndefined();
    expect(sheet([yes(), yes({ ...alone, given: false, sections: [] })])).toBeUndefined();
    expect(sheet([yes(), yes({ ...alone })])).toMatchObject({ consent: idOf(40) });
  });
});

describe('What becomes of a sheet in the register of copies', () => {
  const consents = [yes({ until: '2026-03-10' })];
  const proposed = evolveCase(fileOf({ consents }), {
    type: 'ReturnProposed',
    handover: idOf(70),
    occurredAt: now,
    by: 'x',
    sheets: [
      {
        id: idOf(71),
        to: 'counterpart',
        country: 'TH',
        sections: ['identity'],
        consent: idOf(40),
        until: '2026-03-10',
      },
    ],
  });
  const answered = (said: Partial<Consent>, at: string) =>
    evolveCase(proposed, {
      type: 'ConsentGiven',
      id: idOf(42),
      occurredAt: at,
      by: 'x',
      said: { consent: yes({ id: idOf(42), at, ...said }) },
    } as never).copies;

  test('it stands with the sections it holds and until when it is read', () => {
    expect(proposed.copies).toMatchObject([{ sections: ['identity'], until: '2026-03-10', status: 'alive' }]);
  });

  test('once its consent ran out it has ended, and is nowhere called withdrawn by the person', () => {
    expect(answered({ to: 'embassy' }, '2026-04-01T03:00:00.000Z')).toMatchObject([{ status: 'ended' }]);
  });

  test('what the person takes back while it lives is withdrawn', () => {
    expect(answered({ given: false, sections: [] }, '2026-03-05T03:00:00.000Z')).toMatchObject([
      { status: 'withdrawn' },
    ]);
  });

  test('a longer yes while it lives lengthens it', () => {
    expect(answered({ until: '2026-05-01' }, '2026-03-05T03:00:00.000Z')).toMatchObject([
      { until: '2026-05-01', status: 'alive' },
    ]);
  });
});
