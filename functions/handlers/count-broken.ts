import { openBreaches } from '@homeward/domain/case/breaches/open-breaches';
import type { CaseEvent } from '@homeward/domain/case/events';
import type { HandoverEvent } from '@homeward/domain/handover/handover';
import { brokenWrite } from '@homeward/store/broken';
import type { Counted } from '@homeward/store/counted';
import { type HandoverId, handoverPrefix, handoversAt } from '@homeward/store/handovers';
import type { Store } from '@homeward/store/open-store';
import { putAlone } from '@homeward/store/write';

type Named = { readonly id: string };

/** Whether an event makes a breach of its case, answers it, or corrects that answer; a file opens with those that came along from the border. */
function touches(event: CaseEvent, { id }: Named, answers: readonly (Named & { readonly breach: string })[]): boolean {
  if (event.type === 'CaseOpened') return true;
  if (event.type === 'BreachAnswered') return event.said.breach === id;
  if (event.type === 'RecordCorrected')
    return answers.some((one) => one.id === event.said.corrects && one.breach === id);
  return 'broke' in event && event.id === id;
}

/** What records of a case broke stands at the organisation that has the case, until somebody answers: as the case has it now. */
export async function countBrokenInCase(store: Store, { state, named }: Counted, event: CaseEvent): Promise<void> {
  const open = openBreaches(state);
  for (const breach of state.breaches.filter((one) => touches(event, one, state.breachAnswers))) {
    const row = { rules: breach.broke.map(({ rule }) => rule), open: open.includes(breach) };
    await putAlone(store, brokenWrite(state.organisation, named(`broken/${breach.id}`), row));
  }
}

/** What happened on a handover stands at the organisation that wrote it down. */
export async function countBrokenInHandover(store: Store, id: HandoverId, event: HandoverEvent): Promise<void> {
  if (event.type !== 'HandoverBreachAnswered' && !('broke' in event && event.broke !== undefined)) return;
  const [state] = await handoversAt(store, [id]);
  for (const [place, { organisation, broke, answered }] of (state?.breaches ?? []).entries()) {
    const row = { rules: broke.map(({ rule }) => rule), open: answered === undefined };
    await putAlone(store, brokenWrite(organisation, `${handoverPrefix(id)}#${id.handover}/${place}`, row));
  }
}
