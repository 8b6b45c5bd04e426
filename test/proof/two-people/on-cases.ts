import type { CaseState } from '@homeward/domain/case/case';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { uuidv7 } from 'uuidv7';
import { answerOf, fileOf, idOf, now } from '../../domain/made.ts';
import { lying } from '../../functions/desks-in-process.ts';
import { type Complete, type Desks, stood, type TwoPersonAct } from './act.ts';
import { beginners, colleagues, devices, pairs, revoked, triesReseated } from './cast.ts';

type Proposing = {
  readonly name: string;
  readonly operation: string;
  readonly body: object;
  /** What stands in the file so that it can be proposed. */
  readonly file?: Partial<CaseState>;
  /** What stands in the other file, where it is about two. */
  readonly other?: Partial<CaseState>;
  /** Whether something of the file is opened and copied. */
  readonly copies?: boolean;
  /** Somebody of the same organisation may be the second one: then it takes two people and not two organisations. */
  readonly colleagueMay?: true;
  /** Another operation by which one person could do the same alone. */
  readonly byOneAlone?: { readonly operation: string; readonly body: object };
  /** Whether the act has taken place. */
  readonly took: (file: CaseState) => boolean;
};

const first = beginners.casework;
const otherFile = idOf(4711);

/** A file with what the act needs in it; one of which something is copied was opened through its desk, so that it has a key. */
async function fileWith({ ask, plant, store }: Desks, more: Partial<CaseState>, sealed: boolean): Promise<string> {
  const id = uuidv7();
  if (!sealed) {
    await plant(lying(cases, id, { ...fileOf(more), id }));
    return id;
  }
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  stood(await ask({ operation: 'openCase', by: first, at: now, body, key: id }));
  const opened = await load(store, cases, id);
  await plant(lying(cases, id, { ...(opened?.state ?? fileOf()), ...more }));
  return id;
}

function onCase({
  name,
  operation,
  body,
  file = {},
  other,
  copies = false,
  colleagueMay,
  byOneAlone,
  took,
}: Proposing): TwoPersonAct {
  return {
    name,
    async begin(desks) {
      const { ask, store } = desks;
      const path = { caseId: await fileWith(desks, file, copies) };
      if (other !== undefined) await desks.plant(lying(cases, otherFile, { ...fileOf(other), id: otherFile }));
      const [proposal, lawful] = [uuidv7(), pairs.casework] as const;
      const about = { by: first, at: now, path };
      const propose = (key: string, version: number) => ask({ ...about, operation, body, key, version });
      const again = () => propose(proposal, 1);
      stood(await again());
      const complete: Complete = (by, { body: said, ...more } = {}) => {
        const answer = { proposal, answer: 'approved', ...said };
        return ask({ operation: 'approve', by, at: now, path, body: answer, version: 2, ...more });
      };
      const correct = { corrects: proposal, why: 'entered-twice' };
      return {
        lawful,
        complete,
        again,
        alone: {
          'at their own desk': () => complete(first),
          'in a role that only the token names': () => complete(first, { groups: '[second-approver case-worker]' }),
          'from their second device': () => complete(first, { device: devices[1] }),
          'in somebody else’s name': () => complete(first, { body: { by: lawful[0].id } }),
          'on the version before': () => complete(lawful[0], { version: 1 }),
          'of a proposal that is none': () => complete(lawful[0], { body: { proposal: uuidv7() } }),
          'from a seat that was revoked': () => complete(revoked.casework),
          ...(byOneAlone ? { 'by another operation': () => ask({ ...about, ...byOneAlone, version: 2 }) } : {}),
          ...(colleagueMay ? {} : { 'by a colleague': () => complete(colleagues.casework[0]) }),
          ...(colleagueMay ? {} : { 'by their supervisor': () => complete(colleagues.casework[1]) }),
        },
        reseated: () =>
          triesReseated(desks, first, { role: 'second-approver', organisation: 'another-department' }, complete),
        changed: async () => {
          stood(await ask({ ...about, operation: 'correctRecord', body: correct, version: 2 }));
          stood(await propose(uuidv7(), 3));
          return complete(lawful[0], { version: 4 });
        },
        completedBy: async () => {
          const state = (await load(store, cases, path.caseId))?.state;
          if (state === undefined) return ['the file is gone'];
          const said = state.approvals.filter((one) => one.answer === 'approved').map(({ by }) => by);
          return took(state) === said.length > 0
            ? said
            : ['it took place and nobody approved it, or the other way round'];
        },
      };
    },
  };
}

const notAVictim = {
  status: 'not-a-victim',
  by: 'police',
  kind: 'police',
  evidence: 'document',
  stages: { recruitment: 'no', transportation: 'no', exploitation: 'no' },
};
const gone = { id: idOf(60), at: now, by: 'x', from: 'shelter' } as const;
const child = { age: 'child', ageGroup: '12-17', ageAtOpening: { age: 'child', ageGroup: '12-17' } } as const;

const where = { to: 'ngo', country: 'KH', organisation: 'ngo-1', for: 'protection', sections: ['whereabouts'] };

/** The acts on a case; their names are those of the table of clearance. */
export const actsOnCases: readonly TwoPersonAct[] = [
  onCase({
    name: 'erase-a-case',
    operation: 'requestErasure',
    body: { reason: 'she-asked' },
    took: ({ erased }) => erased !== undefined,
  }),
  onCase({
    name: 'one-person',
    operation: 'mergeCases',
    body: { with: otherFile, reason: 'same-paper' },
    other: {},
    colleagueMay: true,
    took: ({ oneWith }) => oneWith?.file === otherFile,
  }),
  onCase({
    name: 'two-people',
    operation: 'unmergeCases',
    body: { reason: 'two-people' },
    file: { oneWith: { file: otherFile, merge: idOf(4712), at: now, heard: [] } },
    other: {},
    colleagueMay: true,
    took: ({ oneWith }) => oneWith === undefined,
  }),
  onCase({
    name: 'not-a-victim',
    operation: 'recordDetermination',
    body: notAVictim,
    took: ({ determinations }) => determinations.some(({ status }) => status === 'not-a-victim'),
  }),
  onCase({
    name: 'child-to-family',
    operation: 'placePerson',
    body: { placement: 'family' },
    // Found safe by the file itself: what is typed with a placement never says so.
    file: { ...child, familySafety: [{ id: idOf(61), at: now, by: first.id, outcome: 'safe', assessedBy: 'ngo' }] },
    colleagueMay: true,
    took: ({ placement }) => placement?.kind === 'family',
  }),
  onCase({
    name: 'share-without-consent',
    operation: 'shareWithoutConsent',
    copies: true,
    file: { missing: [gone] },
    body: {
      to: 'ngo',
      country: 'KH',
      organisation: 'ngo-1',
      for: 'protection',
      sections: ['identity'],
      ground: 'she-is-missing',
      words: { because: 'Invented: gone since the evening.' },
    },
    took: ({ copies }) => copies.length > 0,
  }),
  onCase({
    name: 'reveal-whereabouts',
    operation: 'revealWhereabouts',
    copies: true,
    file: { consents: [answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] })] },
    body: where,
    byOneAlone: { operation: 'shareDisclosure', body: where },
    took: ({ copies }) => copies.length > 0,
  }),
];
