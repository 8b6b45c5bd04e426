import { topic } from '@homeward/domain/case/assessment/topics';
import { caseState } from '@homeward/domain/case/case';
import { ageClass, recordNumber, sex } from '@homeward/domain/case/clear';
import { asked } from '@homeward/domain/case/identification/proposals';
import { offeredAct } from '@homeward/domain/case/offered-acts';
import { owedSum } from '@homeward/domain/case/owed-counts';
import { exposure } from '@homeward/domain/report/figures/exposure';
import * as z from 'zod';
import { pageOf } from './page-of.ts';
import { opened, versioned } from './record.ts';

export const toOpenList = z.lazy(() =>
  pageOf(
    z.strictObject({
      arrival: z.string(),
      batch: z.string(),
      centre: z.string(),
      sex,
      age: ageClass,
      result: z.string(),
      screenedAt: z.string(),
      mayOpen: z.boolean(),
    }),
  ),
);

/** What a list shows of a file: nothing sealed. */
const caseLine = {
  id: z.string(),
  number: recordNumber.optional(),
  status: z.string(),
  openedAt: z.string(),
  corridor: z.string(),
  sex,
  age: ageClass,
  standing: z.string(),
  placed: z.boolean(),
};

/** `told`: its supervisor was to be told of it by now. */
const late = z.strictObject({
  clock: z.string(),
  thing: z.string(),
  on: z.string(),
  says: z.string(),
  told: z.boolean(),
});

/** `overdue`: each thing that is late, or of which a supervisor was to be told; in the list of these alone. */
export const caseList = z.lazy(() =>
  pageOf(z.strictObject({ ...caseLine, version: z.int(), owed: owedSum, overdue: z.array(late).optional() })),
);

/** The nearest first; `sameScript`: written alike in the person’s own letters. */
export const foundCases = z.lazy(() =>
  z.strictObject({ items: z.array(z.strictObject({ ...caseLine, sameScript: z.boolean() })) }),
);

const flagged = z.strictObject({
  case: z.string(),
  number: recordNumber.optional(),
  organisation: z.string(),
  openedAt: z.string(),
});

/** `keys`: by how many of their keys the two names agree, the more the likelier. */
export const duplicateList = z.lazy(() => pageOf(z.strictObject({ later: flagged, earlier: flagged, keys: z.int() })));

export const proposalList = z.lazy(() =>
  pageOf(
    z.strictObject({
      case: z.string(),
      number: recordNumber.optional(),
      version: z.int(),
      proposal: z.string(),
      act: z.enum([...asked.unwrap().shape.act.options, 'broken-glass', 'export-cases']),
      /** Of an export: how many cases. */
      count: z.int().optional(),
      reason: asked.unwrap().shape.reason,
      /** The organisation that would be given something. */
      to: z.string().optional(),
      /** The number of the other file, where it is about two. */
      other: recordNumber.optional(),
      by: z.string(),
      proposedAt: z.string(),
    }),
  ),
);

/** Counters by name; an absent one counts nothing. */
export const caseFigures = z.lazy(() =>
  z.strictObject({ id: z.string(), ...versioned, figures: z.record(z.string(), z.int()) }),
);

export const exposureList = z.lazy(() => z.strictObject({ workers: z.array(exposure) }));

const contradiction = z.strictObject({
  code: z.string(),
  sources: z
    .array(z.strictObject({ what: z.string(), says: z.string(), id: z.string(), at: z.string(), by: z.string() }))
    .readonly(),
});

/** What a case worker asks of a file beside what is due. */
const questions = {
  /** What the file lacks, by the clock or the rule that asks for it. */
  lacking: z
    .array(
      z.strictObject({
        by: z.string(),
        what: z.array(z.string()).readonly(),
        restsOn: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** What may not be done yet, and by which article. */
  closedGates: z
    .array(
      z.strictObject({
        commands: z.array(z.string()).readonly(),
        code: z.string(),
        says: z.string(),
        restsOn: z.array(z.string()).readonly(),
        breaches: z.array(z.string()).readonly(),
        /** The answer under which it is closed, where others may be open. */
        when: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .readonly(),
};

/** A case for a caller who is asked about one act of it: what waits for the answer, and nothing of the file. */
const askedView = z.lazy(() =>
  z.strictObject({
    id: z.string(),
    number: recordNumber.optional(),
    ...versioned,
    asked: z.array(asked.unwrap().omit({ notOf: true })).readonly(),
  }),
);

/** The file itself. */
export const fileView = z.lazy(() =>
  z.strictObject({
    ...caseState.unwrap().shape,
    ...versioned,
    standing: z.string(),
    entitlements: z.array(z.string()),
    unanswered: z.array(z.string()),
    /** What is owed, by which day, the earliest first. */
    due: z
      .array(
        z.strictObject({
          clock: z.string(),
          thing: z.string(),
          on: z.string(),
          escalates: z.array(z.string()).readonly(),
          /** Years counted in working days without their holidays: nobody has entered them. */
          holidaysUnknown: z.array(z.string()).readonly(),
          /** Owed to the person while the person is a child: no longer after this day. */
          until: z.string().optional(),
          owner: z.string(),
          says: z.string(),
          restsOn: z.array(z.string()).readonly(),
          /** Its day or moment is over. */
          late: z.boolean(),
          /** Its supervisor was to be told of it by now. */
          told: z.boolean(),
        }),
      )
      .readonly(),
    /** What waits for a second person. */
    asks: z.array(asked).readonly(),
    /** What the person has already been asked, by its first source: read before asking (Standards 7.6(f)). */
    answered: z.array(z.strictObject({ topic, source: z.string(), at: z.string(), times: z.int() })).readonly(),
    /** Whose word the address the person goes home to stands on, and whether a second source is wanted. */
    address: z.strictObject({ sources: z.array(z.string()), secondWanted: z.boolean() }),
    ...questions,
    /** The acts that are offered to the reader, and what keeps each closed. */
    next: z.array(offeredAct).readonly(),
    /** What is written down and cannot all be so, with the entries that say it; people settle it by a correction. */
    contradictions: z.array(contradiction),
    sealed: opened,
    /** Words of single entries, by the entry's id. */
    words: opened,
  }),
);

/** A case as its reader stands to it. */
export const caseView = z.lazy(() => z.union([fileView, askedView]));
