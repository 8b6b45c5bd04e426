import type { CaseState } from '@homeward/domain/case/case';
import { lineOfCopy } from '@homeward/domain/case/disclosures/received-line';
import { copyWrite } from '@homeward/store/copies';
import { keyRemoval } from '@homeward/store/key-rows';
import type { Write } from '@homeward/store/write';

/** A copy that can no longer be read: its key row goes, and what was sealed with it; that it was there stands in the recipient's list. */
export function closed(one: CaseState['copies'][number]): readonly Write[] {
  const { desk, country, id } = one;
  return [
    keyRemoval({ desk, country, thing: `disclosure#${id}` }),
    copyWrite({ desk, country }, id, {}, lineOfCopy(one)),
  ];
}
