import type { Invariant } from './story.ts';
import { earlier, lastOf, unless } from './told.ts';

export const whoeverAsksToGiveACaseAwayIsAnswered: Invariant = {
  row: 'R124',
  says: 'In no history is a worker who asked to give a case away answered by themself, or is the case given back to them, or does their asking show why.',
  after: ['ReassignmentAsked', 'ReassignmentAnswered'],
  near: ['ReassignmentAsked'],
  broken: (story) => {
    const { type, said, by } = lastOf(story);
    if (type === 'ReassignmentAsked') return Object.keys(said).map((field) => `the asking shows: ${field}`);
    const asked = earlier(story, 'ReassignmentAsked').find(({ id }) => id === said['request']);
    return [
      ...unless(asked !== undefined, 'nobody asked'),
      ...unless(asked?.by.id !== by.id, 'whoever asked answers'),
      ...unless(said['answer'] !== 'reassigned' || said['to'] !== asked?.by.id, 'it is given back to whoever asked'),
    ];
  },
};
