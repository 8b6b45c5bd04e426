import { Answer } from './answer.ts';
import { handovers } from './handovers.ts';
import type { Asked } from './world.ts';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What was shared with the organisations of this stage, by desk. */
export const given = {
  alive: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d71',
  over: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d72',
  manifest: '0199a7e2-8c06-7a10-9c11-0a3f5b2c4d73',
} as const;

const lines = (desk: string) =>
  desk === 'border'
    ? [
        {
          id: given.manifest,
          for: 'return',
          sections: ['identity', 'travel'],
          at: `${day(-1)}T03:00:00.000Z`,
          from: day(0),
          until: day(1),
          status: 'alive',
        },
      ]
    : [
        {
          id: given.alive,
          for: 'referral',
          sections: ['identity', 'needs'],
          at: `${day(-2)}T03:00:00.000Z`,
          status: 'alive',
        },
        { id: given.over, for: 'referral', sections: ['needs'], at: `${day(-9)}T03:00:00.000Z`, status: 'withdrawn' },
      ];

const identity = { name: { local: 'សុខ ស្រីមុំ', latin: 'Invented Person' }, age: { from: 30, to: 30, asOf: '2026-01-01' } };
const sections = { identity, needs: { note: 'Invented need' } };

/** Copies at the desks of others, and what goes back. */
export const received = {
  listDisclosures: ({ actor }: Asked) => ({ items: lines(actor.desk), next: null }),
  readDisclosure(asked: Asked) {
    const id = asked.ids['disclosureId'] ?? '';
    if (!Object.values<string>(given).includes(id)) return handovers.readDisclosure(asked);
    if (id === given.over) throw new Answer(404, { code: 'not-found' });
    asked.world.receipts.push(id);
    return { id, sections };
  },
  sendAnswer(asked: Asked) {
    asked.world.answers.push(asked.body);
    return { id: asked.key, version: 1, status: 'sent' };
  },
};
