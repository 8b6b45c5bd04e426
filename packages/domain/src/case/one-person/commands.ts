import { mergeCases } from './merge-cases.ts';
import { unmergeCases } from './unmerge-cases.ts';

/** Whether two files are of one person. */
export const onePersonCommands = { mergeCases, unmergeCases } as const;
