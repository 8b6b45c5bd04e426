import * as z from 'zod';
import type { SectionName } from '../sections.ts';

/**
 * What an emergency needs of a file that is not one's own, and no more (Standards 6.3(e): "who require the information").
 * Which ground opens which section no text says: the owner of the platform chose them, to be set by the ministry. What
 * the person told of what was done to them opens in no emergency.
 */
export const grounds = {
  'in-danger': ['identity', 'whereabouts', 'needs'],
  'ill-or-hurt': ['identity', 'needs'],
  'gone-missing': ['identity', 'whereabouts', 'family'],
  'on-the-way': ['identity', 'travel'],
  'before-a-court': ['identity', 'legal'],
} as const satisfies Readonly<Record<string, readonly SectionName[]>>;

export type Ground = keyof typeof grounds;
export const ground = z.enum(Object.keys(grounds) as [Ground, ...Ground[]]);
