import * as z from 'zod';
import { code } from '../../text.ts';
import { determination } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { exploitation, labourSector } from '../clear.ts';

const stage = z.enum(['yes', 'no', 'unknown']);

/** One more determination beside the others; formal recognition opens nothing and closes nothing. */
export const recordDetermination = caseCommand({
  event: 'DeterminationRecorded',
  said: () => ({
    status: determination.shape.status,
    by: code,
    kind: determination.shape.kind,
    stages: z.strictObject({ recruitment: stage, transportation: stage, exploitation: stage }).optional(),
    exploitation: z.array(exploitation).max(13).default([]),
    sector: labourSector.optional(),
    evidence: z.enum(['document', 'statement', 'court-decision', 'joint-interview']).optional(),
  }),
  leaves: (file, { status, by, kind, exploitation: found, sector }, { at }) => ({
    determinations: [...file.determinations, { status, by, kind, at }],
    exploitation: [...new Set([...file.exploitation, ...found])],
    ...(sector === undefined ? {} : { sector }),
  }),
});
