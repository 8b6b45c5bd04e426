import { assessCompanion } from './assess-companion.ts';
import { recordCompanion } from './record-companion.ts';
import { recordCustodyPaper } from './record-custody-paper.ts';

/** Who came with a child, and who has custody of the child: Standards 6.1(a), 6.1(h). */
export const childrenCommands = { recordCompanion, assessCompanion, recordCustodyPaper } as const;
