import {
  evolveHealthFile,
  type HealthFileEvent,
  type HealthFileState,
  healthFileEvent,
  healthFileState,
} from '@homeward/domain/health/health-file';
import * as z from 'zod';
import { aggregate } from './aggregate.ts';

/** The medical part of a case lies apart from its file, so that a role reaches one without the other. */
export const healthFiles = aggregate<string, HealthFileState, HealthFileEvent, object>({
  name: 'health file',
  table: 'cases',
  stateKey: (id) => ({ pk: `health#${id}`, sk: 'state' }),
  eventPk: (id) => `health#${id}`,
  nameOf: (id) => id,
  state: healthFileState,
  event: healthFileEvent,
  evolve: evolveHealthFile,
  line: z.strictObject({}),
  lineOf: () => ({}),
  indexes: () => ({}),
});
