import type * as z from 'zod';
import type { Act } from '../command.ts';
import type { EffectOf } from '../effects/effects.ts';
import { isChild } from '../people/age.ts';
import type { HandoverState, placementKind } from './handover.ts';

type Said = {
  readonly placement: z.infer<typeof placementKind>;
  readonly family: 'safe' | 'unsafe' | 'not-found' | 'not-assessed';
};

/**
 * How the person comes to live where they arrive. That the family is safe is no single word: the receiving side has answered item C08
 * first, and where a child goes to the family somebody else says so than whoever answered it.
 */
export function arriving(state: HandoverState, { placement, family }: Said, { by, occurredAt }: Act) {
  const assessed = state.ticks['C08']?.V;
  const found = family === 'safe' && assessed?.answer !== 'done' ? 'not-assessed' : family;
  const agreed = assessed === undefined || assessed.by === by.id ? undefined : { id: 'C08', by: assessed.by };
  const living = { child: isChild(state, occurredAt), with: placement, family: found, agreed };
  return { type: 'lives-with.now', ...living } as const satisfies EffectOf<'lives-with.now'>;
}
