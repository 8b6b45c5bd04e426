import * as z from 'zod';
import { freeOn, pastOn } from '../../tense.ts';
import { entry } from '../entry.ts';
import { entryOf } from '../entry-of.ts';
import { home } from './track.ts';

/**
 * The six sources of Standards 13(b), in its order: "reviewing documents, site visits, and interviews with family,
 * neighbors, local authorities, and the victim".
 */
export const evaluationSources = [
  'papers',
  'site-visit',
  'family',
  'neighbours',
  'local-authority',
  'herself',
] as const;

/** One source: the day it was looked at or asked, or why it was not. */
const source = () =>
  z.strictObject({
    on: pastOn.optional(),
    unasked: z
      .enum(['not-found', 'no-answer', 'declined', 'not-safe', 'would-betray-her', 'she-did-not-want-it'])
      .optional(),
  });

/** One evaluation of a reintegration. What each source told is sealed beside it. */
export const evaluation = () => ({
  reintegration: entryOf('reintegrations'),
  sources: z.strictObject({
    papers: source(),
    'site-visit': source(),
    family: source(),
    neighbours: source(),
    'local-authority': source(),
    herself: source(),
  }),
  /** Nobody who was asked could guess why (Standards 7.9(e)). */
  discreet: z.boolean().default(false),
  rights: z.enum(['upheld', 'not-upheld']),
  /** The day of the next one: the Standards say "regular" and set no period. */
  next: freeOn,
});

/**
 * Where the person may go: a home that was assessed for them, or "to live in a safer situation", a shelter
 * (Standards 13(c)).
 */
const newPlace = z.enum([...home.options, 'shelter']);

/** The case manager asks for a move: away from where an evaluation found, to a place that was assessed. */
export const moveRequest = () => ({
  evaluation: entryOf('evaluations'),
  assessment: entryOf('assessments'),
  to: newPlace,
  wish: z.enum(['she-agreed', 'she-declined', 'not-asked-yet']),
});

/** What evaluations leave in the state of a case. */
export const evaluationTrack = () => ({
  evaluations: z.array(entry(evaluation())).default([]),
  moveRequests: z.array(entry(moveRequest())).default([]),
});
