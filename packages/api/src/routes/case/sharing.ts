import { caseStaff } from '../audiences.ts';
import { onCase } from './on-case.ts';

/** What of a file goes to somebody else: Standards 6.3, 11(7). */
export const sharingRoutes = {
  shareDisclosure: {
    ...onCase(
      'shareDisclosure',
      'disclosures',
      'A copy of named sections for one organisation, on her consent. What lies at health is copied there, each part on a consent of its own.',
    ),
    desks: ['casework', 'health'] as const,
    roles: [...caseStaff, 'health-worker'] as const,
  },
  revealWhereabouts: onCase(
    'revealWhereabouts',
    'whereabouts-proposals',
    'Where she is, for somebody to whom nothing of her case was addressed so far: on her consent, and only once a second person has approved it.',
  ),
  shareWithoutConsent: onCase(
    'shareWithoutConsent',
    'disclosure-proposals',
    'Something must be shared though she cannot agree: it counts when a second person has approved it.',
  ),
  tellOfCopy: onCase('tellOfCopy', 'disclosure-tellings', 'She is told who was given what without her, and why.'),
  endDisclosure: onCase(
    'endDisclosure',
    'disclosure-ends',
    'One copy ends, whatever it rests on, with a reason; its key goes in the act.',
  ),
  blockContactForCase: onCase(
    'blockContactForCase',
    'contact-blocks',
    'One contact of the directory hears nothing of this case, or may again; its office is told by its other contacts.',
  ),
} as const;
