import { exportEvent } from '@homeward/domain/interchange/export-state';
import { caseExports } from '@homeward/store/exports';
import { allOf } from '@homeward/store/page';
import { uuidv7 } from 'uuidv7';
import { answerOf, now } from '../../domain/made.ts';
import { type Complete, type Desks, stood, type TwoPersonAct } from './act.ts';
import { beginners, colleagues, devices, pairs, revoked, triesReseated } from './cast.ts';

const first = beginners.casework;

async function oneFile({ ask }: Desks): Promise<string> {
  const { id: _, at: _at, ...consent } = answerOf('case-file', true);
  const identity = { name: { latin: 'Invented Person' }, age: { birth: '1991' } };
  const body = { from: 'report', sex: 'female', citizenship: 'KH', identity, consent };
  const key = uuidv7();
  stood(await ask({ operation: 'openCase', by: first, at: now, body, key }));
  return key;
}

/** A counted list of cases that leaves the platform: a case worker proposes it, somebody of another organisation agrees. */
export const exportCases: TwoPersonAct = {
  name: 'export-cases',
  async begin(desks) {
    const { ask, store } = desks;
    const [proposal, lawful] = [uuidv7(), pairs.casework] as const;
    const asked = { to: { type: 'own-organisation' }, cases: [await oneFile(desks)] };
    const again = () => ask({ operation: 'exportCase', by: first, at: now, body: asked, key: proposal });
    stood(await again());
    const path = { caseId: proposal };
    const complete: Complete = (by, { body: said, ...more } = {}) => {
      const body = { proposal, answer: 'approved', ...said };
      return ask({ operation: 'approve', by, at: now, path, body, version: 1, ...more });
    };
    return {
      lawful,
      complete,
      again,
      alone: {
        'at their own desk': () => complete(first),
        'in a role that only the token names': () => complete(first, { groups: '[second-approver case-worker]' }),
        'from their second device': () => complete(first, { device: devices[1] }),
        'in somebody else’s name': () => complete(first, { body: { by: lawful[0].id } }),
        'on a version that is not there': () => complete(lawful[0], { version: 7 }),
        'of a proposal that is none': () => complete(lawful[0], { body: { proposal: uuidv7() } }),
        'from a seat that was revoked': () => complete(revoked.casework),
        'by a colleague': () => complete(colleagues.casework[0]),
        'by their supervisor': () => complete(colleagues.casework[1]),
      },
      reseated: () =>
        triesReseated(desks, first, { role: 'second-approver', organisation: 'another-department' }, complete),
      // It is declined: whoever agrees afterwards agrees to nothing.
      changed: async () => {
        stood(await complete(lawful[0], { body: { answer: 'declined' } }));
        return complete(lawful[1], { version: 2 });
      },
      completedBy: async () => {
        const events = await allOf(store, caseExports.table, caseExports.eventPk(proposal), 'event#');
        return events
          .map(({ event }) => exportEvent.parse(event))
          .flatMap((one) => (one.type === 'ExportAnswered' && one.answer === 'approved' ? [one.by] : []));
      },
    };
  },
};
