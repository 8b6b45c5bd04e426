import type { Language } from '../../packages/words/src/language.ts';

/** What would say of anybody that the person is a woman or the person a man. Malay has no such pronoun: *dia* and *beliau* are both. */
export const pronouns: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:she|hers?|herself|he|him|his|himself)\b/giu,
  km: /នាង|លោកស្រី|អ្នកស្រី/gu,
  th: /เธอ|หล่อน/gu,
  vi: /(?<!\p{L})(?:cô|nàng|(?:bà|chị|anh|ông) (?:ấy|ta|này))(?!\p{L})/giu,
  ms: /\b(?:wanita|perempuan|gadis|puan) (?:itu|ini|tersebut|berkenaan)\b/giu,
};

/** Words for a woman or a girl; they stand only under a key of the list below. */
export const womanly: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:wom[ae]n|girls?|lad(?:y|ies)|females?|wife|daughters?|sisters?)\b/giu,
  km: /ស្ត្រី|ស្រី/gu,
  th: /หญิง|สาว|นาง/gu,
  vi: /(?<!\p{L})(?:nữ|gái|vợ)(?!\p{L})/giu,
  ms: /\b(?:wanita|perempuan|gadis|puan|isteri)\b/giu,
};

/** The keys under which a sex is meant: a code for it, a count by it, a carer or escort chosen by it, a relative. */
export const aSexIsMeant: ReadonlySet<string> = new Set([
  'C11',
  'D1',
  'D3',
  'act.askForCarer',
  'batch.counted',
  'border-figure.girls',
  'border-figure.women',
  'carer-is-as-she-wished',
  'count.counted.girls',
  'count.counted.women',
  'count.triage.pregnant',
  'figure.A1',
  'ic-tip.female',
  'public-report.sex-age',
  'read-back.count',
  'sex-age.female.18-and-over',
  'sex-age.female.under-18',
  'sex-age.female.unknown',
  'sex.female',
  'value.female',
  'value.sister',
  'value.spouse',
  'value.woman',
  'value.women-and-children-focal-point',
]);

/** The words of a list that stand in a text, in small letters. */
export function foundIn(text: string, list: RegExp): readonly string[] {
  return [...text.matchAll(list)].map(([word]) => word.toLowerCase());
}
