import type { Citation } from '../../law/articles.ts';

/** A unit that the two Prakas oblige, in the words of Standards 16, with the article that names it. */
type ObligedUnit = { readonly id: string; readonly name: string; readonly article: Citation };

const article: Citation = 'Standards 16';

/** Whoever has to carry out the Policy and the Standards from the day of their signature, in the order of the text. */
export const obligedUnits: readonly ObligedUnit[] = [
  { id: 'cabinet', name: 'Director of the Cabinet of Minister', article },
  {
    id: 'administration-and-finance',
    name: 'Director General of the Directorate General of Administrative and Financial Affairs',
    article,
  },
  { id: 'technical-affairs', name: 'Director General of the Directorate General of Technical Affairs', article },
  { id: 'inspection', name: 'Inspectors of the Inspection Office', article },
  { id: 'personnel', name: 'Director of the Department of Personnel and Administration', article },
  { id: 'finance', name: 'Director of the Department of Finance and Logistics', article },
  { id: 'internal-audit', name: 'Director of the Department of Internal Audit', article },
  { id: 'social-welfare', name: 'Director of the Department of Social Welfare', article },
  {
    id: 'provinces',
    name: 'Directors of the Municipal/Provincial Departments of Social Affairs, Veterans and Youth Rehabilitation',
    article,
  },
  { id: 'relevant-units', name: 'relevant units of the Ministry', article },
];
