import { describe, expect, test } from 'vitest';
import { tickChecklistItem } from '../../packages/domain/src/handover/before-the-journey.ts';
import { lineOfHandover } from '../../packages/domain/src/handover/handover-line.ts';
import { missionToldOf } from '../../packages/domain/src/handover/notice-of.ts';
import { isAgreed } from '../../packages/domain/src/handover/settling.ts';
import { ownWordOf, sideOf } from '../../packages/domain/src/handover/sides.ts';
import { noticed } from '../../packages/domain/src/settings/corridors/notice-stage.ts';
import { actOn, proposed } from './handovers.ts';
import { brokenBy, now, people } from './made.ts';

const state = proposed({ country: 'ZZ' });
const unit = people['central-unit'];
const ofTheProposer = { ...unit, organisation: state.proposedBy.organisation };
const mission = { ...people['case-worker'], organisation: 'mission-elsewhere' };
const done = { answer: 'done' } as const;

describe('Who stands where, when their country has no desk here', () => {
  test('a unit of another organisation writes down what the mission says, one of the proposer’s own does not; a list knows it too', () => {
    for (const one of [state, lineOfHandover(state)]) {
      expect([unit, ofTheProposer, people['case-worker'], mission].map((who) => sideOf(one, who))).toEqual([...'VSSV']);
    }
    expect([unit, ofTheProposer, mission].map((who) => ownWordOf(state, who))).toEqual([...'SSV']);
  });

  test('so one organisation answers no item of the mission beside its own', () => {
    for (const item of ['C06', 'C09', 'KX1']) {
      expect(brokenBy(tickChecklistItem(state, item, done, actOn(ofTheProposer)))).toEqual({
        'item-is-ticked-by-its-side': ['item-of-another-side'],
      });
      expect(brokenBy(tickChecklistItem(state, item, done, actOn(unit)))).toEqual({});
    }
  });

  test('and no unit of the sender’s own organisation settles what the sender disputes', () => {
    const disputed = { ...state, stopped: { by: 'S', reason: 'belongings', at: now } } as const;
    expect([unit, ofTheProposer].map((who) => isAgreed(disputed, 'confirm-again', who))).toEqual([true, false]);
  });

  test('a reminder of what the sending side owes goes to no mission', () => {
    const said = { occurredAt: now, by: 'clocks', organisation: 'x', direction: 'outbound', told: [] } as const;
    const known = { organisation: 'far', to: 'embassy', told: true } as const;
    const reminded = (owedBy: 'S' | 'V') =>
      missionToldOf(
        {
          type: 'HandoverReminded',
          step: 'manifest-sent',
          on: now,
          stage: 0,
          owedBy,
          ...said,
          told: [],
          mission: known,
        },
        { to: noticed.options },
      );
    expect([reminded('S'), reminded('V')]).toEqual([undefined, 'far']);
  });
});
