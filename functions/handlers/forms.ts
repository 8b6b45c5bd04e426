import type { CaseState } from '@homeward/domain/case/case';
import { allForms, type FormSlot, formSlot, formsOf } from '@homeward/domain/forms/form';
import { mayKnowCase, sightOfCase } from '@homeward/domain/people/clearance';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { load, type Versioned } from '@homeward/store/load';
import { generalPartOf } from '@homeward/store/words';
import type { Rooms } from './desk.ts';
import { reading } from './readings.ts';
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

async function fillings(rooms: Rooms, request: Request<'viewForm'>, form: FormSlot, file: Versioned<CaseState>) {
  const { state, version } = file;
  const entries = state.filledForms.filter((one) => one.form === form);
  const ids = entries.map((one) => one.id);
  const opened = await answersOf(rooms, state.id, ids, sightOfCase(request.actor, state));
  const filled = entries.map(({ form: _, ...entry }) => ({
    ...entry,
    answers: [...(opened[entry.id]?.answers ?? [])],
  }));
  return found({ id: state.id, version, form, versions: [...formsOf(form)], filled }, version);
}

/** One form as a case has it, every time it was filled in, the latest last. A reader without sight of her account sees which fields were answered, and no answer. */
async function viewForm(rooms: Rooms, request: Request<'viewForm'>): Promise<Answer<ReplyOf<'viewForm'>>> {
  const { caseId: id = '', form } = request.params;
  const slot = formSlot.safeParse(form);
  const file = slot.success ? await load(rooms.store, cases, id) : undefined;
  const known = slot.success && file !== undefined && mayKnowCase(request.actor, file.state);
  const seen = known ? { slot: slot.data, file } : undefined;
  return reading(rooms, request, { seen, thing: `case#${id}`, caseId: id }, (there) =>
    fillings(rooms, request, there.slot, there.file),
  );
}

export function formHandlers(rooms: Rooms) {
  return {
    listForms: (request: Request<'listForms'>) => listForms(request),
    viewForm: (request: Request<'viewForm'>) => viewForm(rooms, request),
  };
}
