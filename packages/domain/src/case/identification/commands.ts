import { approve } from './approve.ts';
import { correctCountry } from './correct-country.ts';
import { correctRecord } from './correct-record.ts';
import { correctSex } from './correct-sex.ts';
import { recordAge } from './record-age.ts';
import { recordDeath } from './record-death.ts';
import { recordDetermination } from './record-determination.ts';
import { recordInterpreter } from './record-interpreter.ts';
import { recordInterview } from './record-interview.ts';
import { recordNeeds } from './record-needs.ts';

/** Who the person is in the eyes of the Prakas: Standards 6.11(e), 7.1. */
export const identificationCommands = {
  recordInterview,
  recordDetermination,
  approve,
  recordAge,
  correctCountry,
  correctSex,
  recordNeeds,
  recordInterpreter,
  recordDeath,
  correctRecord,
} as const;
