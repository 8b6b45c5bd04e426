import { assumed } from './setting.ts';

/** From how many persons on a figure may leave the house. No text of the law gives a figure; the Counter-Trafficking Data Collaborative publishes from eleven on. */
export const publication = {
  acrossBorders: assumed(10, 'persons', 'fewer on a corridor across a border are not told in a published table'),
  inside: assumed(5, 'persons', 'fewer inside the country are not told in a published table'),
  yearOnly: assumed(50, 'persons', 'fewer in a year, and nothing shorter than the year is published'),
  rounding: assumed(5, 'persons', 'published figures are rounded to the nearest multiple of'),
  span: assumed(10, 'persons', 'that a figure hidden for another’s sake may lie apart, lowest from highest'),
} as const;
