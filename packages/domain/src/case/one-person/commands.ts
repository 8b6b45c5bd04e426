import { mergeCases } from './merge-cases.ts';
import { tellOfMerge } from './tell-of-merge.ts';
import { unmergeCases } from './unmerge-cases.ts';

/** Whether two files are of one person, and that the person is told. */
export const onePersonCommands = { mergeCases, unmergeCases, tellOfMerge } as const;
