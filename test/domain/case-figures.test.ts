import { describe, expect, test } from 'vitest';
import { figuresOfCase, figuresOn } from '../../packages/domain/src/report/case-figures.ts';
import { formsFilled } from '../../packages/domain/src/report/figures/forms-filled.ts';
import { referralsAnswered } from '../../packages/domain/src/report/figures/referrals-answered.ts';
import { figures } from '../../packages/domain/src/report/figures.ts';
import { fileOf, sameDay } from './made.ts';
import { recorded } from './recorded.ts';
import { referralOf } from './referrals.ts';

const filled = { form: 'form-2' as const, version: 1, answered: [], words: { answers: [] } };
const referrals = [referralOf(61)];

describe('R139, R087: what one file adds to the figures', () => {
  test('are counters by name, without those that count nothing', () => {
    const before = figuresOfCase(fileOf(), sameDay);
    expect(before).not.toHaveProperty('forms-filled.form-2');
    expect(Object.values(before).every((count) => Number.isInteger(count) && count > 0)).toBe(true);
    const file = recorded('fillForm', filled, { file: fileOf({ referrals }) });
    expect(figuresOfCase(file, sameDay)).toMatchObject({
      'forms-filled.form-2': 1,
      'referrals-answered.waiting': 1,
      'outcomes.cases': 1,
      'coordination.referrals': 1,
    });
  });

  test('are those of the figures themselves, one file at a time', () => {
    const files = [recorded('fillForm', filled), fileOf({ referrals })];
    const sum = (name: string) => files.reduce((all, file) => all + (figuresOfCase(file, sameDay)[name] ?? 0), 0);
    expect(sum('forms-filled.form-2')).toBe(formsFilled(files)['form-2']);
    expect(sum('referrals-answered.waiting')).toBe(referralsAnswered(files)['waiting']);
  });

  test('have every figure of the register but those that are of workers, of organisations, of the directory and of referrals that have no file yet', () => {
    const ofOversight = ['disputes', 'joint-work', 'observations', 'oversight', 'training-coverage'];
    const elsewhere = [
      'exposure',
      'cooperation',
      'contact-freshness',
      'memoranda',
      'referrals-in-declined',
      ...ofOversight,
    ];
    const others = Object.keys(figures).filter((name) => !elsewhere.includes(name));
    expect(Object.keys(figuresOn([], sameDay)).toSorted()).toEqual(others.toSorted());
  });
});
