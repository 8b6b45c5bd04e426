import { describe, expect, test } from 'vitest';
import { allForms, formOf, formOn, formSlot } from '../../packages/domain/src/forms/form.ts';
import { printForm } from '../../packages/domain/src/forms/print-form.ts';
import { articles } from '../../packages/domain/src/law/articles.ts';
import { formsFilled } from '../../packages/domain/src/report/figures/forms-filled.ts';
import { stamped } from './closings.ts';
import { keep } from './keep.ts';
import { eventOf, fileOf, idOf, sameDay } from './made.ts';
import { recorded } from './recorded.ts';

const fields = formOf('form-1', 1)?.fields ?? [];

describe('R139, Standards 11(9): the forms of Directive 009', () => {
  test('are nine, seven and two special ones, each in a version, set by nobody yet', () => {
    expect(allForms().map(({ slot }) => slot)).toEqual(formSlot.options);
    expect(formSlot.options.filter((slot) => slot.startsWith('special'))).toHaveLength(2);
    expect(new Set(allForms().map(({ basis, version }) => `${basis} ${version}`))).toEqual(new Set(['local 1']));
  });

  test('are empty, but for what Article 11(1) to (5) says a file holds', () => {
    expect(allForms().filter((form) => form.fields.length > 0)).toEqual([formOf('form-1', 1)]);
    expect([...new Set(fields.map(({ article }) => article))]).toEqual(
      [1, 2, 3, 4, 5].map((n) => `Standards 11(${n})`),
    );
    for (const { article } of fields) expect(Object.keys(articles)).toContain(article);
    for (const { article, kept } of fields) expect(kept).toBe(article === 'Standards 11(5)' ? 'health' : 'form');
  });

  test('hold from a day on; what was never published is not there', () => {
    expect(formOn('form-3', '2026-01-01')?.version).toBe(1);
    expect(formOn('form-3', '2025-12-31')).toBeUndefined();
    expect(formOn('form-3', sameDay)).toEqual(formOf('form-3', 1));
    expect(formOf('form-1', 2)).toBeUndefined();
  });

  test('are filled in as often as needed; the answers are sealed', () => {
    const said = { form: 'form-1', version: 1, answered: ['alias'] } as const;
    const sent = { ...said, answered: ['alias'], words: { answers: [{ field: 'alias', answer: 'Invented' }] } };
    const event = eventOf(keep('fillForm', sent));
    expect(JSON.stringify(event)).not.toContain('Invented');
    expect(event).toHaveProperty('wordsIn', 'testimony');
    const twice = recorded('fillForm', sent, { file: recorded('fillForm', sent), id: idOf(61) });
    expect(twice.filledForms).toEqual([60, 61].map((n) => ({ ...stamped(n), ...said })));
    expect(formsFilled([twice, recorded('fillForm', sent), fileOf()])).toEqual({ 'form-1': 2 });
  });

  test('are printed in both languages, with the answers, and a line to write on where there is none or it is of health', () => {
    const form = formOf('form-1', 1);
    if (form === undefined) throw new Error('form-1 is not there');
    const lines = printForm(
      form,
      ['alias', 'vaccinations'].map((field) => ({ field, answer: 'Invented' })),
      'en',
    );
    expect(lines).toHaveLength(fields.length + 1);
    expect(lines[0]).toBe('Directive 009, form 1 of 7 (form-1, 1)');
    expect(lines).toContain('Alias [Standards 11(1)]: Invented');
    expect(lines).toContain('Vaccinations [Standards 11(5)]: ________________');
    expect(printForm(form, [], 'km')[1]).toMatch(/\p{Script=Khmer}.*\[Standards 11\(1\)\]: _+$/u);
  });
});
