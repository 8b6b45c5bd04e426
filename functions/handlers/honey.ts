import type { StreamedItem } from '@homeward/runtime/background';
import { log } from '@homeward/runtime/logger';
import { askedBy } from '@homeward/store/look-ups';

type Said = Readonly<Record<string, { readonly S?: string } | undefined>>;

/**
 * A honey case is nobody's: whoever opens it, or looks for it in vain, was looking where no work leads. Which cases are honey, only the
 * trail's function knows; each receipt about one raises an alarm, with ids alone.
 */
export function honeyAlarm(cases: readonly string[]) {
  return (items: readonly StreamedItem[]): void => {
    for (const { image } of items) {
      const said = image as Said;
      const text = (field: string) => said[field]?.S ?? '';
      const honey = cases.find((id) => text('caseId') === id || text('asked') === askedBy(text('who'), id));
      if (honey === undefined) continue;
      const who = { actor: text('who'), role: text('role'), operation: text('operation') };
      log('alarm', { type: 'honey-case', id: honey, ...who });
    }
  };
}
