import * as z from 'zod';
import { code } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { type CaseState, determination } from '../case.ts';
import { caseCommand } from '../case-command.ts';
import { exploitation, labourSector } from '../clear.ts';
import { documented } from '../documented.ts';
import type { Stamp } from '../entry.ts';
import { deciderKind, determinationEvidence, gathering, isProposed, stages } from './determination.ts';

const said = () => ({
  status: determination.shape.status,
  by: code,
  kind: deciderKind,
  stages: stages.optional(),
  exploitation: z.array(exploitation).max(exploitation.options.length).default([]),
  sector: labourSector.optional(),
  evidence: determinationEvidence.optional(),
  ...gathering(),
});
const kept = () => ({ ...said(), organisation: code });
type Kept = z.infer<z.ZodObject<ReturnType<typeof kept>, z.core.$strict>>;

/**
 * One more determination beside the others; formal recognition opens nothing and closes nothing. That somebody is not a
 * victim becomes a proposal: it counts when a second person of another organisation has approved it.
 */
export const recordDetermination = caseCommand({
  event: 'DeterminationRecorded',
  as: 'permit',
  effects: { 'determined.said': asSaid },
  path: 'determinations',
  group: 'identification',
  said,
  kept,
  keep: (it, _file, _at, { organisation }) => ({ ...it, organisation }),
  leaves: (file, it, stamp) => ({
    ...(isProposed(it.status) ? proposed(file, it, stamp) : determined(file, it, stamp)),
    exploitation: [...new Set([...file.exploitation, ...it.exploitation])],
    ...(it.sector === undefined ? {} : { sector: it.sector }),
  }),
});

/* @__PURE__ */ documented(recordDetermination, {
  says: 'What one organisation decided; earlier ones stay.',
  example: { status: 'presumed', by: 'mosvy', kind: 'social-affairs' },
});

function determined(file: CaseState, it: Kept, { id, at }: Stamp): Pick<CaseState, 'determinations'> {
  const { exploitation: _found, sector: _sector, organisation: _writer, ...one } = it;
  return { determinations: [...file.determinations, { ...one, id, at }] };
}

function proposed(file: CaseState, it: Kept, stamp: Stamp): Partial<CaseState> {
  const { exploitation: _found, sector: _sector, status: _status, by: decider, stages: three, evidence, ...one } = it;
  // Without both the rules refuse it: `not-a-victim-needs-evidence`.
  if (three === undefined || evidence === undefined) return {};
  return { proposals: [...file.proposals, { ...one, ...stamp, decider, stages: three, evidence }] };
}
