import { indicators } from '@homeward/domain/arrival/screening';
import { ageGroup, exploitation, sex } from '@homeward/domain/case/clear';
import { icTip, icTipCategories } from '@homeward/domain/report/ic-tip';
import { expect, test } from 'vitest';

const codesOf = (variable: string) => icTip.filter((row) => row.variable === variable).map(({ code }) => code);

test('every code of ours that a report tells has its row among the categories of IC-TIP, once', () => {
  expect(codesOf('form-of-exploitation').toSorted()).toEqual(exploitation.options.toSorted());
  expect(codesOf('means').toSorted()).toEqual([...indicators].toSorted());
  expect(codesOf('age').toSorted()).toEqual(ageGroup.options.toSorted());
  expect(codesOf('sex').toSorted()).toEqual(sex.options.toSorted());
});

test('no category stands without a code of ours, and none is made up beside the list', () => {
  expect([...new Set(icTip.map(({ category }) => category))].toSorted()).toEqual([...icTipCategories].toSorted());
});

test('whom a report counts as a child is a child there too', () => {
  const ages = icTip.filter(({ variable }) => variable === 'age');
  expect(ages.filter(({ category }) => category === 'child').map(({ code }) => code)).toEqual(['0-11', '12-17']);
});
