import { allForms, type FormSlot, formSlot, formsOf } from '@homeward/domain/forms/form';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { generalPartOf } from '@homeward/store/words';
import type { Rooms } from './desk.ts';
import { readingOfCase, type SeenCase } from './readings.ts';
import { generalKey, openWords } from './words.ts';

type Answers = { readonly answers: readonly { readonly field: string; readonly answer: string }[] };

/** The nine forms of Directive No. 009 (Standards 11(9)) in every version, blank: they say nothing of anybody, so no receipt is left. */
export async function listForms(_: Request<'listForms'>): Promise<Answer<ReplyOf<'listForms'>>> {
  return { type: 'ok', body: { items: [...allForms()] } };
}

async function answersOf(rooms: Rooms, id: string, entries: readonly string[], allowed: readonly string[]) {
  const [key, { words }] = await Promise.all([generalKey(rooms, id), generalPartOf(rooms.store, id)]);
  if (key === undefined) return {};
  const ofForms = words.filter(({ entry }) => entries.includes(entry));
  return (await openWords(key, id, ofForms, allowed)) as Readonly<Record<string, Answers>>;
}

async function fillings(rooms: Rooms, form: FormSlot, { state, version, sight }: SeenCase) {
  const entries = state.filledForms.filter((one) => one.form === form);
  const ids = entries.map((one) => one.id);
  const opened = await answersOf(rooms, state.id, ids, sight);
  const filled = entries.map(({ form: _, ...entry }) => ({
    ...entry,
    answers: [...(opened[entry.id]?.answers ?? [])],
  }));
  return found({ id: state.id, number: state.number, version, form, versions: [...formsOf(form)], filled }, version);
}

/**
 * One form of a case, each time it was filled in, the latest last. A reader who may not see the person’s account sees which
 * fields were answered, and no answer.
 */
export async function viewForm(rooms: Rooms, request: Request<'viewForm'>): Promise<Answer<ReplyOf<'viewForm'>>> {
  const { caseId: id = '', form } = request.params;
  const slot = formSlot.safeParse(form);
  if (!slot.success) return { type: 'absent' };
  const read = (seen: SeenCase) => fillings(rooms, slot.data, seen);
  return readingOfCase(rooms, request, id, read, request.query.reason);
}
