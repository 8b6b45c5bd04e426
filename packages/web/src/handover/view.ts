import type { Reply } from '../api/asked.ts';

export type View = Reply<'viewHandover'>;
export type Item = View['checklist'][number];

/** An act, where it is offered to this seat. */
export function offerOf({ next }: View, act: View['next'][number]['act']): View['next'][number] | undefined {
  return next.find((one) => one.act === act);
}

/** What every act on the card needs: the card, the newest version known, and what to do after. */
export type Acting = {
  readonly view: View;
  readonly version: number;
  readonly onDone: (reply: { readonly version: number }) => void;
  readonly onStale: () => void;
};

/** The latest answer to an item from any side. */
export function answerOf(item: Item): 'done' | 'not-applicable' | 'missing' | undefined {
  return (item.answers.S ?? item.answers.V ?? item.answers.E)?.answer;
}
