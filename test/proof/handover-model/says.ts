import type { Answer, Does, Says } from './act.ts';
import { dayIn } from './act.ts';
import type { Plain } from './plain.ts';
import { openLines } from './plain-checklist.ts';
import type { Minutes } from './seen.ts';

/** What is drawn of a step: numbers, of which each act makes what it needs. */
export type Drawn = { readonly nth: number; readonly pick: number };

/** What there is to speak of: the handover by the model, the minutes that were read so far and those of now. */
export type Around = { readonly plain: Plain; readonly minutes: Minutes; readonly hash: string; readonly at: string };

const nthOf = <One>(from: readonly One[], nth: number): One | undefined => from[nth % Math.max(1, from.length)];

const answers: readonly Answer[] = ['done', 'done', 'done', 'missing', 'not-applicable'];

/** Mostly a line that is owed and open; sometimes any line, or none of this list. */
function ticking({ nth, pick }: Drawn, { plain }: Around): Says {
  const lines = pick < 7 && openLines(plain).length > 0 ? openLines(plain) : plain.about.lines;
  const item = pick === 9 ? 'X99' : (nthOf(lines, nth)?.code ?? 'X99');
  const answer = nthOf(answers, nth + pick) ?? 'done';
  return { do: 'tick', item, answer, ...(answer === 'done' || pick === 8 ? {} : { reason: 'not-needed' }) };
}

/** Mostly the minutes as they are; sometimes those of before, or what nobody ever read. */
function confirming({ nth, pick }: Drawn, { minutes, hash }: Around): Says {
  const old = nthOf(minutes.all(), nth) ?? hash;
  const said = pick < 7 ? hash : pick < 9 ? old : 'c'.repeat(64);
  return { do: 'confirm', minutes: said, words: minutes.wordsOf(said) };
}

function gateFor({ nth, pick }: Drawn, { plain }: Around): string {
  const own = `gate-${plain.about.country.toLowerCase()}`;
  if (pick < 7) return nthOf([own, 'gate-wide', 'airport'], nth) ?? own;
  return nthOf(['gate-shut', 'gate-th', 'gate-vn', 'gate-my', 'gate-of-nowhere'], nth) ?? own;
}

const days = [1, 9, 5, 3, 0, 1, -1];

function scheduling(drawn: Drawn, around: Around): Says {
  const gate = gateFor(drawn, around);
  const wrong = drawn.pick === 6;
  const mode = (gate === 'airport') === wrong ? 'land' : 'air';
  const hurry = drawn.nth % 5 === 0 ? {} : ({ hurry: 'her-wish' } as const);
  return { do: 'schedule', date: dayIn(around.at, nthOf(days, drawn.nth)), gate, mode, ...hurry };
}

function away(does: 'reroute' | 'hold', drawn: Drawn, around: Around): Says {
  const { pick, nth } = drawn;
  const from = pick < 8 ? (around.plain.plan?.gate ?? 'airport') : gateFor(drawn, around);
  const date = dayIn(around.at, nthOf(days, nth));
  if (does === 'hold') return { do: 'hold', from, review: date };
  return { do: 'reroute', from, gate: gateFor({ nth: nth + 1, pick }, around), date };
}

/** What somebody says, of what was drawn and of what is there. */
export function saysOf(does: Does, drawn: Drawn, around: Around): Says {
  const { nth, pick } = drawn;
  switch (does) {
    case 'tick':
      return ticking(drawn, around);
    case 'confirm':
      return confirming(drawn, around);
    case 'schedule':
      return scheduling(drawn, around);
    case 'reroute':
    case 'hold':
      return away(does, drawn, around);
    case 'depart':
      return { do: 'depart', ...(pick < 3 ? { instead: 'override' } : pick === 3 ? { instead: 'on-paper' } : {}) };
    case 'postpone':
      return { do: 'postpone', ...(pick < 4 ? {} : { review: dayIn(around.at, nthOf(days, nth)) }) };
    case 'settle':
      return { do: 'settle', outcome: pick < 7 ? 'confirm-again' : 'returned' };
    case 'arrive':
      return { do: 'arrive', placement: pick < 5 ? 'shelter' : 'family', family: nth % 2 ? 'safe' : 'not-assessed' };
    case 'feedback':
      return { do: 'feedback', says: pick < 5 ? 'safe' : 'needs-help' };
    case 'answer':
      return { do: 'answer', question: nthOf(around.plain.questions, nth)?.id ?? nobodysQuestion };
    case 'move':
      return { do: 'move', version: 1 + pick };
    case 'services':
    case 'address':
    case 'send':
    case 'acknowledge':
    case 'refuse':
    case 'dispute':
    case 'return':
    case 'ask':
      return { do: does };
  }
}

const nobodysQuestion = '00000000-0000-7000-8000-0000000003e7';
