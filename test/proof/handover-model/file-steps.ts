import type { CaseState } from '@homeward/domain/case/case';
import { type CaseCommandName, caseCommands } from '@homeward/domain/case/commands';
import { decideCase } from '@homeward/domain/case/decide';
import { evolveCase } from '@homeward/domain/case/evolve';
import { actOf } from '@homeward/domain/command';
import type { Actor } from '@homeward/domain/people/actor';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { perform } from '@homeward/store/perform';
import * as fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { consentInACase, withdrawnInACase } from '../../../functions/handlers/consents.ts';
import { endCopiesOver } from '../../../functions/handlers/copies-over.ts';
import { noteReturn } from '../../../functions/handlers/noted-returns.ts';
import { wishWrites } from '../../../functions/handlers/wish-heard.ts';
import { people } from '../../domain/made.ts';
import { later } from './act.ts';
import { roomsOf } from './ask.ts';
import { type FileDoes, type FileDrawn, fileSays, known } from './file-says.ts';
import { type Plain, unsaid } from './plain.ts';
import { eventsOf } from './replay.ts';
import { see } from './seen.ts';
import { type Command, counted, look, type Model, type Real, same } from './world.ts';

type Asked = { readonly by: Actor; readonly key: string; readonly at: string; readonly body: object };

/** What the person says of their consents goes through casework's own handler: with a sheet it ends the handover. */
async function sayConsent(
  real: Real,
  does: 'giveConsent' | 'withdrawConsent',
  { by, key, at, body }: Asked,
  v: number,
) {
  const said = { ...body, about: { type: 'case', case: real.file } };
  const request = {
    operation: does,
    actor: by,
    params: {},
    query: undefined,
    body: said,
    key,
    bodyHash: key,
    ifMatch: v,
  };
  const whole = { ...request, recordedAt: at, act: actOf(by, at, body) };
  const rooms = roomsOf(by, real.store);
  if (does === 'giveConsent') return consentInACase(rooms, whole as unknown as Request<'giveConsent'>);
  return withdrawnInACase(rooms, whole as unknown as Request<'withdrawConsent'>);
}

/** Every other act on the person’s file: decided by its rules, written by the store. Nothing is sealed here, so no copy is laid anywhere. */
async function actOnFile(real: Real, does: CaseCommandName, { by, key, at, body }: Asked, ifMatch: number) {
  const said = caseCommands[does].body.parse(body);
  const file = real.file ?? '';
  const command = { key, operation: does, actor: by, bodyHash: key, recordedAt: at, ifMatch };
  let judged: CaseState | undefined;
  return perform(real.store, command, {
    of: cases,
    ids: [file],
    decide: (state) => {
      judged = state as CaseState;
      return decideCase(does, judged, said as never, actOf(by, at, body), key, known, 'not-needed');
    },
    // What the person says of their going is heard by their handover in the same transaction.
    with: (event) => {
      if (does !== 'recordDecision' || judged === undefined) return [];
      const request = { ...command, params: {}, query: undefined, body, act: actOf(by, at, body) };
      return wishWrites(roomsOf(by, real.store), judged, evolveCase(judged, event), request as unknown as AnyRequest);
    },
    receipt: { actor: by, operation: does, thing: `case#${file}`, at, caseId: file },
  });
}

/** What the platform owes by then: that a handover is over is noted in the person’s file, and copies whose last day is over end. */
async function background(real: Real, { seen, at }: Model): Promise<void> {
  if (seen.file === undefined) return;
  await endCopiesOver(real.store, seen.file.state, at);
  const last = (await eventsOf(real)).at(-1);
  if (last !== undefined) await noteReturn(real.store, { ...last, id: last.sk, status: seen.state.status });
}

/** Whether the person’s answer took back the consent under a sheet while the handover was still to come: it ends then, and nothing else moves it. */
function endedBy(model: Model, after: CaseState): boolean {
  const before = model.seen.file?.state.copies ?? [];
  const sheets = before.filter(({ handover, status }) => handover !== undefined && status === 'alive');
  const gone = sheets.some(({ id }) => after.copies.find((one) => one.id === id)?.status === 'withdrawn');
  return gone && !['handed-over', 'received', 'returned', 'withdrawn'].includes(model.plain.status);
}

/** The person does not want to go: what has not taken place is over, and who was handed over is received on no yes. */
function without(plain: Plain): Plain {
  if (plain.wish === 'elsewhere' || ['received', 'returned', 'withdrawn'].includes(plain.status)) return plain;
  if (plain.status === 'handed-over')
    return plain.wish === 'open' ? plain : { ...plain, wish: 'open', version: plain.version + 1 };
  return { ...unsaid(plain), status: 'withdrawn', version: plain.version + 1 };
}

type Answered = { readonly type: string; readonly said?: object };

async function carryOut(does: FileDoes, drawn: FileDrawn, model: Model, real: Real): Promise<Answered> {
  const { file } = model.seen;
  if (does === 'background' || file === undefined) {
    await background(real, model);
    return { type: 'background' };
  }
  const body = fileSays(does, drawn, file.state, model.at);
  const by = does === 'approve' ? people['second-approver'] : people['case-worker'];
  const asked = { by, key: uuidv7(), at: model.at, body };
  const says = does === 'giveConsent' || does === 'withdrawConsent';
  const answer = says
    ? await sayConsent(real, does, asked, file.version)
    : await actOnFile(real, does, asked, file.version);
  return { type: answer.type, said: body };
}

/** One act on the person’s file while its handover goes on. */
function fileStep(does: FileDoes, drawn: FileDrawn): Command {
  let said = '';
  return {
    check: ({ seen }) => seen.file !== undefined,
    async run(model, real) {
      model.at = later(model.at, drawn.minutes);
      const before = model.seen.file;
      const answer = await carryOut(does, drawn, model, real);
      said = JSON.stringify(answer);
      const { file } = await see(real.store, real.id, real.file);
      if (file !== undefined && endedBy(model, file.state))
        model.plain = { ...unsaid(model.plain), status: 'withdrawn', version: model.plain.version + 1 };
      if (does === 'recordDecision' && answer.type === 'done') model.plain = without(model.plain);
      const refused = answer.type === 'refused';
      if (refused) same(file, before, 'what was refused changed the file');
      await look(model, real, true, true);
      counted(real, does, model.plain.status, !refused);
    },
    toString: () => `${does} ${said} of ${JSON.stringify(drawn)}`,
  };
}

const drawn: fc.Arbitrary<FileDrawn> = fc.record({
  nth: fc.nat(99),
  pick: fc.nat(9),
  yes: fc.boolean(),
  minutes: fc.nat(300),
});

const acts: readonly FileDoes[] = [
  'giveConsent',
  'giveConsent',
  'withdrawConsent',
  'shareDisclosure',
  'shareDisclosure',
  'tellOfCopy',
  'shareWithoutConsent',
  'shareWithoutConsent',
  'approve',
  'approve',
  'revealWhereabouts',
  'assignCentre',
  'assignHealthWorker',
  'endHealthCare',
  'endDisclosure',
  'writeSection',
  'recordDecision',
  'background',
];

export const fileSteps: readonly fc.Arbitrary<Command>[] = acts.map((does) => drawn.map((one) => fileStep(does, one)));
