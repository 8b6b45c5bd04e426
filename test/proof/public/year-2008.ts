import type { Corridor } from '../../../packages/domain/src/case/clear.ts';
import { published } from '../../../scripts/replay/published-figures.ts';
import type { Somebody } from './populations.ts';

type Kind = Pick<Somebody, 'sex' | 'age' | 'ageGroup'>;

const woman: readonly Kind[] = (['18-24', '25+'] as const).map((ageGroup) => ({
  sex: 'female',
  age: 'adult',
  ageGroup,
}));
const man: readonly Kind[] = (['18-24', '25+'] as const).map((ageGroup) => ({ sex: 'male', age: 'adult', ageGroup }));
const girl: readonly Kind[] = (['0-11', '12-17'] as const).map((ageGroup) => ({
  sex: 'female',
  age: 'child',
  ageGroup,
}));
const boy: readonly Kind[] = (['0-11', '12-17'] as const).map((ageGroup) => ({ sex: 'male', age: 'child', ageGroup }));

function people(count: number, kinds: readonly (readonly Kind[])[], of: (index: number) => Partial<Somebody>) {
  return Array.from({ length: count }, (_, index): Somebody => {
    const group = kinds[index % kinds.length] ?? woman;
    const kind = group[(index >> 2) % group.length] ?? { sex: 'female', age: 'adult', ageGroup: '25+' };
    return { month: 1 + (index % 12), channel: 'formal', exploitation: ['forced-labour'], ...kind, ...of(index) };
  });
}

const figure = (name: keyof typeof published) => published[name].figure;

/** The year of the Policy as `npm run replay -- 2008` plays it: the published figures, and the eleven men who came beside A1. */
export const year2008: Readonly<Partial<Record<Corridor, readonly Somebody[]>>> = {
  'TH-KH': [
    ...people(figure('A2'), [woman, girl], () => ({ exploitation: ['prostitution'] })),
    ...people(figure('A1') - figure('A2'), [woman, girl, boy, woman], () => ({})),
    ...people(11, [man], (index) => ({ channel: index < 3 ? 'formal' : 'deportation' })),
  ],
  'VN-KH': people(figure('A3'), [woman, man, girl, boy, woman, man, boy], (index) => ({
    channel: index < 20 ? 'formal' : 'deportation',
  })),
  'KH-VN': people(figure('A4'), [woman], () => ({ exploitation: ['prostitution'] })),
  'MY-KH': people(figure('A5'), [man], () => ({ sector: 'fishing' })),
  'KH-KH': people(figure('A6'), [girl, woman, girl, boy, woman, man], (index) => ({
    channel: 'domestic',
    exploitation: index % 2 === 0 ? ['prostitution'] : ['forced-labour'],
  })),
};
