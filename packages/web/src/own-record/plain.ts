import type { Identity } from '@homeward/domain/case/sections';
import { ageWords } from '../border/person-words.ts';
import { sayDay } from '../words/formats.ts';
import type { Say } from '../words/use-words.ts';

type Line = { readonly key: string; readonly label: string; readonly text: string };

const coded = ['kind', 'result'];

/** What a section or an entry holds, as lines of a label and a text. A field that has no name of its own is a note. */
export function linesOf(say: Say, content: unknown): readonly Line[] {
  if (content === null || typeof content !== 'object') return [];
  return Object.entries(content).flatMap(([key, value]) => {
    const text = textOf(say, key, value);
    return text === '' ? [] : [{ key, label: labelOf(say, key), text }];
  });
}

function labelOf(say: Say, key: string): string {
  const words = say(`own.field.${key}`);
  return words === `own.field.${key}` ? say('own.field.note') : words;
}

function textOf(say: Say, key: string, value: unknown): string {
  if (key === 'age') return ageWords(say, value as Identity['age']);
  if (typeof value === 'string') return sayText(say, key, value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map((one) => textOf(say, '', one)).join('\n');
  if (value === null || typeof value !== 'object') return '';
  // The code of a question on a paper form is no word.
  const parts = Object.entries(value).filter(([name]) => name !== 'field');
  return parts
    .map(([name, part]) => textOf(say, name, part))
    .filter(Boolean)
    .join(' · ');
}

function sayText(say: Say, key: string, text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return sayDay(text);
  if (!coded.includes(key)) return text;
  const words = say(`own.value.${text}`);
  return words === `own.value.${text}` ? text : words;
}
