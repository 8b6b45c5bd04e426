import { openBreaches } from '@homeward/domain/case/breaches/open-breaches';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { brokenWrite } from '@homeward/store/broken';
import type { Counted } from '@homeward/store/counted';
import { type HandoverId, handoverPrefix, handoversAt } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import { putAlone } from '@homeward/store/write';

const answers: readonly (CaseEvent | HandoverEvent)['type'][] = [
  'BreachAnswered',
  'RecordCorrected',
  'HandoverBreachAnswered',
];

/** Whether an event changes what stands of an organisation for its next monitoring. */
function isTold(event: CaseEvent | HandoverEvent): boolean {
  return answers.includes(event.type) || ('broke' in event && event.broke !== undefined);
}

/** What records of a case broke stands at the organisation that has the case, until somebody answers: as the case has it now. */
export async function countBrokenInCase(store: Store, { state, named }: Counted, event: CaseEvent): Promise<void> {
  if (!isTold(event)) return;
  const open = new Set(openBreaches(state).map(({ id }) => id));
  for (const { id, broke } of state.breaches) {
    const row = { rules: broke.map(({ rule }) => rule), open: open.has(id) };
    await putAlone(store, brokenWrite(state.organisation, named(`broken/${id}`), row));
  }
}

/** What happened on a handover stands at the organisation that wrote it down. */
export async function countBrokenInHandover(store: Store, id: HandoverId, event: HandoverEvent): Promise<void> {
  if (!isTold(event)) return;
  const [state] = await handoversAt(store, [id]);
  for (const [place, { organisation, broke, answered }] of (state?.breaches ?? []).entries()) {
    const row = { rules: broke.map(({ rule }) => rule), open: answered === undefined };
    await putAlone(store, brokenWrite(organisation, `${handoverPrefix(id)}#${id.handover}/${place}`, row));
  }
}
