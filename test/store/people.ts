import type { Actor } from '@homeward/domain/people/actor';
import type { Command } from '@homeward/store/command';
import { uuidv7 } from 'uuidv7';
import { staff } from '../../scripts/demo/people.ts';

export const at = '2026-03-01T02:00:00Z';

/** One of the demo's people, as the person’s token and their seat make them. */
export function actorOf(role: string): Actor {
  const seat = staff.find((one) => one.role === role);
  if (seat === undefined) throw new Error(`nobody has the role ${role}`);
  const { subject, organisation, country, desk } = seat;
  return { id: subject, role: seat.role, organisation, country, desk };
}

export const intake = actorOf('intake');

/** A command with a key of its own, unless told otherwise. */
export function commandOf(operation: string, more: Partial<Command> = {}): Command {
  return { key: uuidv7(), operation, actor: intake, bodyHash: 'body', recordedAt: at, ...more };
}
