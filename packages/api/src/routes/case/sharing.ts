import { onCase } from './on-case.ts';

/** What of a file goes to somebody else: Standards 6.3, 11(7). */
export const sharingRoutes = {
  shareDisclosure: onCase(
    'shareDisclosure',
    'disclosures',
    'A copy of named sections for one organisation, on her consent.',
  ),
  shareWithoutConsent: onCase(
    'shareWithoutConsent',
    'disclosure-proposals',
    'Something must be shared though she cannot agree: it counts when a second person has approved it.',
  ),
  tellOfCopy: onCase('tellOfCopy', 'disclosure-tellings', 'She is told who was given what without her, and why.'),
} as const;
