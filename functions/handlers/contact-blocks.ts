import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '@homeward/domain/case/case';
import { blockedContacts } from '@homeward/domain/case/disclosures/block-contact';
import type { CaseEvent } from '@homeward/domain/case/events';
import { evolveCase } from '@homeward/domain/case/evolve';
import type { Beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { contactBlocksWrite } from '@homeward/store/contact-blocks';
import { readState } from '@homeward/store/load';
import type { Write } from '@homeward/store/write';

/** A contact that is blocked while a handover is under way hears nothing more of it either, whichever file of the person says so. */
export function blockWrites(file: CaseState, event: CaseEvent): readonly Write[] {
  const after = evolveCase(file, event);
  const contacts = blockedContacts(after);
  if (file.handover === undefined || isDeepStrictEqual(blockedContacts(file), contacts)) return [];
  return [contactBlocksWrite(file.handover, contacts)];
}

/**
 * A handover that is proposed begins with the contacts that the case keeps away from the person, as it stands in the
 * same transaction.
 */
export function withItsBlocks(base: Beside, handover: string): Beside {
  return {
    at: base.at,
    move: (item, command) => {
      const moved = base.move(item, command);
      if (moved.type !== 'moves') return moved;
      const contacts = blockedContacts(readState(cases, item)?.state ?? { contactBlocks: [] });
      return contacts.length === 0
        ? moved
        : { type: 'moves', writes: [...moved.writes, contactBlocksWrite(handover, contacts)] };
    },
  };
}
