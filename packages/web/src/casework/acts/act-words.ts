import { knownWord } from '../../words/known-word.ts';
import type { Field, Part } from './fields.ts';

/** Fields whose words are those of a family of the screens. */
const families: Readonly<Record<string, string>> = {
  exploitation: 'exploitation',
  sector: 'sector',
  service: 'service',
  services: 'service',
  section: 'section',
  sections: 'section',
  needs: 'need',
  needsMet: 'need',
  phase: 'phase',
  phases: 'phase',
  country: 'country',
  onward: 'onward',
  result: 'result',
};

/** What a field is called: in one act, inside one other field, or anywhere. */
export function labelOf(act: string, name: string, inside = ''): string {
  return knownWord(...keysOfLabel(act, name, inside)) ?? name;
}

/** The keys of which a field needs one; a question of the screening is called what the officer asked. @internal for tests */
export function keysOfLabel(act: string, name: string, inside: string): readonly string[] {
  const asked = inside === 'answers' ? [`indicator.${name}`] : [];
  return [`field.${act}.${name}`, `field.${inside}.${name}`, ...asked, `field.${name}`];
}

/** What one choice of a field is called. */
export function choiceOf(name: string, value: string): string {
  return knownWord(`value.${name}.${value}`, `${families[name]}.${value}`, `value.${value}`) ?? value;
}

/** The keys of which a field or a choice needs one. @internal for tests */
export function keysOfChoice(name: string, value: string): readonly string[] {
  return [`value.${name}.${value}`, `${families[name]}.${value}`, `value.${value}`];
}

/** What a wrong part of a body is called: by its own name and, of a line, its number. */
export function labelOfPointer(act: string, pointer: string): string {
  const names = pointer.split('/').filter((name) => name !== '' && !/^\d+$/.test(name));
  const line = /\/(\d+)(?:\/|$)/.exec(pointer)?.[1];
  const label = labelOf(act, names.at(-1) ?? act, names.at(-2));
  return line === undefined ? label : `${Number(line) + 1}. ${label}`;
}

/** The choice by which the ways of a union differ, or what each asks for first. */
export function wayWords(act: string, way: Field): string {
  const parts: readonly Part[] = way.type === 'parts' ? way.parts : [];
  const fixed = parts.find(({ field }) => field.type === 'fixed');
  if (fixed?.field.type === 'fixed') return choiceOf(fixed.name, String(fixed.field.value));
  const [first] = parts.filter(({ optional }) => !optional);
  const own = first && knownWord(`way.${first.name}`);
  if (own !== undefined) return own;
  return parts
    .filter(({ optional }) => !optional)
    .map(({ name }) => labelOf(act, name))
    .join(', ');
}
