import type { ActName } from './groups.ts';

/** Acts that have a page made for them; all others have the one that is made from what the server asks for. */
const own: Readonly<Partial<Record<ActName, string>>> = {
  fillForm: 'forms',
  giveConsent: 'consents',
  withdrawConsent: 'consents',
  takeInAnswer: 'answers',
  writeSection: 'sections',
  openOwnRecord: 'window',
};

/** Where an act on a case is done. */
export function pageOf(caseId: string, name: ActName): string {
  return `/cases/${caseId}/${own[name] ?? `acts/${name}`}`;
}
