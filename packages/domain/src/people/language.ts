/** How somebody is spoken with. */
export type Speech = { readonly language: string; readonly signLanguage: boolean };

/** Whether the person understands Khmer. The one place that asks it: whoever does not has an interpreter (Standards 6.5(e)). */
export function speaksKhmer(language: string): boolean {
  return language === 'km';
}

/** Whether words have to be interpreted for the person, spoken or signed. */
export function needsInterpreter({ language, signLanguage }: Speech): boolean {
  return !speaksKhmer(language) || signLanguage;
}

/** Whether somebody spoke with the person in their own language; who signs is not reached by one. */
export function isInTheirLanguage(person: Speech, said: object): boolean {
  return !person.signLanguage && 'language' in said && said.language === person.language;
}
