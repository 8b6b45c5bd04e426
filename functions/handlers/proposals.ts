import type { CaseLine } from '@homeward/domain/case/case-line';
import type { Asked } from '@homeward/domain/case/identification/proposals';
import type { ExportLine } from '@homeward/domain/interchange/export-state';
import type { Actor } from '@homeward/domain/people/actor';
import { asksOf, isAskedOf } from '@homeward/domain/people/relations';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { whatAsks } from '@homeward/store/lists';
import type { Rooms } from './desk.ts';
import type { SeenCase } from './readings.ts';

type Waiting = Omit<Asked, 'act' | 'notOf'> & { readonly act: Asked['act'] | 'broken-glass' };

/** Proposals that the caller may answer, and to the supervisors of the case's organisation and of the opener's what was opened in an emergency. */
function waitingFor(actor: Actor, { asks = [], glass = [], organisation }: CaseLine): readonly Waiting[] {
  const isOf = (house: string | undefined) => actor.role === 'supervisor' && actor.organisation === house;
  const opened = glass.filter(({ by, of }) => by !== actor.id && (isOf(organisation) || isOf(of)));
  return [
    ...asks.filter((one) => isAskedOf(actor, one)).map(({ notOf: _, ...one }) => one),
    ...opened.map(({ id, at, by }) => ({ id, act: 'broken-glass' as const, at, by })),
  ];
}

function called({ number }: Pick<CaseLine, 'number'>) {
  return number === undefined ? {} : { number };
}

/** All that somebody is told of a case of which only one act is theirs to answer: that act, never the file (access.md, `asked`). */
export function askedAbout({ actor }: Request<'viewCase'>, { state, version }: SeenCase) {
  const asked = asksOf(actor, state).map(({ notOf: _, ...one }) => one);
  return found({ id: state.id, ...called(state), version, asked }, version);
}

type Proposal = ReplyOf<'listProposals'>['items'][number];

/** An export that somebody of another organisation proposed: how many cases, and for whom. */
function exportsFor(
  actor: Actor,
  version: number,
  { id, at, by, organisation, count, to }: ExportLine,
): readonly Proposal[] {
  const asked = { act: 'export-cases' as const, id, at, by, notOf: [organisation] };
  if (!isAskedOf(actor, asked)) return [];
  const receiver = to.type === 'recipient' ? { to: to.organisation } : {};
  return [{ case: id, version, proposal: id, proposedAt: at, act: asked.act, by, count, ...receiver }];
}

/** What waits for this second person, the longest wait first: act, reason, day and ids; nothing of a section. */
export async function listProposals(
  { store }: Pick<Rooms, 'store'>,
  { actor, query }: Request<'listProposals'>,
): Promise<Answer<ReplyOf<'listProposals'>>> {
  const page = await whatAsks(store, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.flatMap(({ version, line }): readonly Proposal[] =>
    'export' in line
      ? exportsFor(actor, version, line)
      : waitingFor(actor, line).map(({ id, at, ...one }) => ({
          case: line.id,
          ...called(line),
          version,
          proposal: id,
          proposedAt: at,
          ...one,
        })),
  );
  return { type: 'ok', body: { items, next: page.next } };
}
