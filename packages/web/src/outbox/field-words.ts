import type { StatedAge } from '@homeward/domain/case/sections';
import { ageWords, nameOf } from '../border/person-words.ts';
import { sayLanguage, sayNumber } from '../words/formats.ts';
import { type Say, sayCitizenship } from '../words/use-words.ts';

/** What a field of a count or a screening is called, as on its form. */
export function fieldWords(say: Say, pointer: string): string {
  const [, group = '', name = ''] = pointer.split('/');
  if (group === 'counted' || group === 'triage') return say(`count.${group}.${name}`);
  if (group === 'answers') return say(`indicator.${name}`);
  if (group === 'setting') return say(`setting.${name}`);
  return say(names[group] ?? 'conflict.field');
}

const names: Readonly<Record<string, string>> = {
  separation: 'count.separation',
  declared: 'batch.declared',
  list: 'new-batch.list',
  needsMet: 'screening.needsMet',
  interpreter: 'screening.interpreter',
  wishesHelp: 'screening.wishesHelp',
  declined: 'screening.declined',
  exploitation: 'screening.kinds',
  sector: 'screening.sector',
  name: 'arrival.name',
  age: 'arrival.age',
  sex: 'arrival.sex',
  citizenship: 'arrival.citizenship',
  language: 'arrival.language',
  signLanguage: 'arrival.signs',
  company: 'arrival.company',
};

const families: Readonly<Record<string, string>> = {
  separation: 'separation',
  list: 'list',
  answers: 'said',
  needsMet: 'need',
  exploitation: 'exploitation',
  sector: 'sector',
  sex: 'sex',
  company: 'company',
};

/** A value in words: a number, yes or no, or codes of the law by their family. */
export function valueWords(say: Say, pointer: string, value: unknown): string {
  const family = families[pointer.split('/')[1] ?? ''];
  if (pointer === '/name') return nameOf(say, { identity: { name: value } });
  if (pointer === '/age') return ageWords(say, value as StatedAge | undefined);
  if (pointer === '/language' && typeof value === 'string') return sayLanguage(value);
  if (pointer === '/citizenship' && typeof value === 'string') return sayCitizenship(say, value);
  if (Array.isArray(value)) return value.map((one) => valueWords(say, pointer, one)).join(', ') || '–';
  if (typeof value === 'number') return sayNumber(value);
  if (typeof value === 'boolean') return say(value ? 'conflict.yes' : 'conflict.no');
  if (typeof value === 'string') return family ? say(`${family}.${value}`) : value;
  return '–';
}
