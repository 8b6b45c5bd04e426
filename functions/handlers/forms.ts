import { allForms, formSlot, formsOf } from '@homeward/domain/forms/form';
import { mayKnowCase, sightOfCase } from '@homeward/domain/people/clearance';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { recordReading } from '@homeward/store/receipt';
import { generalPartOf } from '@homeward/store/words';
import { type Rooms, receiptOf } from './desk.ts';
import { generalKey, openWords } from './words.ts';

type Answers = { readonly answers: readonly { readonly field: string; readonly answer: string }[] };

/** The nine forms of Directive 009 in every version, blank: they say nothing of anybody, so no receipt is left. */
async function listForms(_: Request<'listForms'>): Promise<Answer<ReplyOf<'listForms'>>> {
  return { type: 'ok', body: { items: [...allForms()] } };
}

async function answersOf(rooms: Rooms, id: string, entries: readonly string[], allowed: readonly string[]) {
  const [key, { words }] = await Promise.all([generalKey(rooms, id), generalPartOf(rooms.store, id)]);
  if (key === undefined) return {};
  const ofForms = words.filter(({ entry }) => entries.includes(entry));
  return (await openWords(key, id, ofForms, allowed)) as Readonly<Record<string, Answers>>;
}

/** One form as a case has it, every time it was filled in, the latest last. A reader without sight of her account sees which fields were answered, and no answer. */
async function viewForm(rooms: Rooms, request: Request<'viewForm'>): Promise<Answer<ReplyOf<'viewForm'>>> {
  const { caseId: id = '', form } = request.params;
  const slot = formSlot.safeParse(form);
  const file = slot.success ? await load(rooms.store, cases, id) : undefined;
  if (!slot.success || file === undefined || !mayKnowCase(request.actor, file.state)) return { type: 'absent' };
  await recordReading(rooms.store, receiptOf(request, `case#${id}`, id));
  const { state, version } = file;
  const entries = state.filledForms.filter((one) => one.form === slot.data);
  const sight = sightOfCase(request.actor, state);
  const opened = await answersOf(
    rooms,
    id,
    entries.map((one) => one.id),
    sight,
  );
  const filled = entries.map(({ form: _, ...entry }) => ({
    ...entry,
    answers: [...(opened[entry.id]?.answers ?? [])],
  }));
  return found({ id, version, form: slot.data, versions: [...formsOf(slot.data)], filled }, version);
}

export function formHandlers(rooms: Rooms) {
  return {
    listForms: (request: Request<'listForms'>) => listForms(request),
    viewForm: (request: Request<'viewForm'>) => viewForm(rooms, request),
  };
}
