import { Stop } from '../../run/verb.ts';

/** An act that was answered otherwise than the story says: who did what, what had to come, what came. */
export class Surprise extends Stop {
  constructor(role: string, says: string, expected: string, came: string) {
    super(`${role} "${says}": expected ${expected}, came ${came}.`);
  }
}
