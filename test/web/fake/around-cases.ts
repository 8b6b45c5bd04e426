import { lineOfCase } from '@homeward/domain/case/case-line';
import { asksOf, relationTo } from '@homeward/domain/people/relations';
import { exposures } from '@homeward/domain/report/figures/exposure';
import type { Asked, World } from './world.ts';

function known({ world, actor, now }: Asked) {
  return [...world.cases.values()].filter(({ state }) => relationTo(actor, state, now) !== 'third-party');
}

function lineOf({ state, version: _, ...kept }: ReturnType<typeof known>[number]) {
  const { id, status, openedAt, corridor, sex, age, standing, placed } = lineOfCase(state);
  return { line: { id, status, openedAt, corridor, sex, age, standing, placed }, kept };
}

function nameIn(sealed: Record<string, unknown>): string {
  const { name } = (sealed['identity'] ?? {}) as { name?: { local?: string; latin?: string } };
  return [name?.local, name?.latin].join(' ');
}

/** What is read around cases: found by name, waiting for a second person, carried by workers, looked at by whom. */
export const aroundCases = {
  findPerson(asked: Asked) {
    const { local = '?', latin = '?' } = asked.body.name;
    const items = known(asked)
      .map(lineOf)
      .filter(({ kept }) => nameIn(kept.sealed).includes(local) || nameIn(kept.sealed).includes(latin))
      .map(({ line }) => ({ ...line, sameScript: true }));
    return { items };
  },
  listDuplicates({ world }: Asked) {
    const [later, earlier] = [...world.cases.values()].map(({ state: { id, organisation, openedAt } }) => ({
      case: id,
      organisation,
      openedAt,
    }));
    return { items: later && earlier ? [{ later, earlier, keys: 3 }] : [], next: null };
  },
  listProposals(asked: Asked) {
    const items = [...asked.world.cases.values()].flatMap(({ state, version }) =>
      asksOf(asked.actor, state).map(({ id, at, by, act, reason, to }) => ({
        case: state.id,
        version,
        proposal: id,
        act,
        by,
        proposedAt: at,
        ...(reason === undefined ? {} : { reason }),
        ...(to === undefined ? {} : { to }),
      })),
    );
    return { items, next: null };
  },
  viewExposure: (asked: Asked) => ({
    workers: exposures(
      known(asked).map(({ state }) => lineOfCase(state)),
      asked.now,
    ),
  }),
  listReceipts: ({ world, query }: Asked) => ({ items: receiptsOf(world, query.get('case') ?? ''), next: null }),
  readAnswer: ({ ids }: Asked) => ({
    id: ids['answerId'] ?? '',
    from: 'an-giang-shelter',
    sections: { family: { tracing: 'An aunt lives in Long Xuyên.' } },
  }),
};

function receiptsOf(world: World, about: string) {
  const at = world.cases.get(about)?.state.openedAt ?? '';
  const blank = { deviceAt: '', purpose: '', restsOn: '', exception: '' };
  return [
    {
      ...blank,
      desk: 'casework',
      n: 2,
      thing: `case#${about}`,
      operation: 'readSection',
      at,
      who: 'supervisor-1',
      role: 'supervisor',
      organisation: 'bmc-shelter',
      purpose: 'identity complaint',
    },
    {
      ...blank,
      desk: 'casework',
      n: 1,
      thing: `case#${about}`,
      operation: 'recordNeeds',
      at,
      who: 'case-worker-1',
      role: 'case-worker',
      organisation: 'bmc-shelter',
    },
  ];
}
