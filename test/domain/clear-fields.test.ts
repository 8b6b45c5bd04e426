import { describe, expectTypeOf, test } from 'vitest';
import type { ArrivalState } from '../../packages/domain/src/arrival/arrival.ts';
import type { BatchState } from '../../packages/domain/src/arrival/batch.ts';
import type { HandoverState } from '../../packages/domain/src/handover/handover.ts';
import type { Fact } from '../../packages/domain/src/report/fact.ts';

describe('Standards 6.3(a): what stands unsealed of an arrival, a batch, a handover and a fact', () => {
  test('holds these fields and no other: a new one does not compile until it stands here', () => {
    type Plate = 'id' | 'sex' | 'age' | 'citizenship';
    expectTypeOf<keyof ArrivalState>().toEqualTypeOf<
      | Plate
      | 'batch'
      | 'centre'
      | 'status'
      | 'corridor'
      | 'ageGroup'
      | 'childUntil'
      | 'language'
      | 'signLanguage'
      | 'company'
      | 'needs'
      | 'threatened'
      | 'recordedAt'
      | 'screening'
      | 'onward'
      | 'consents'
      | 'openedAs'
      | 'sections'
    >();
    expectTypeOf<keyof BatchState>().toEqualTypeOf<
      | 'id'
      | 'status'
      | 'centre'
      | 'from'
      | 'gate'
      | 'vehicle'
      | 'origin'
      | 'declared'
      | 'list'
      | 'mixedFamilies'
      | 'arrivedAt'
      | 'counted'
      | 'triage'
      | 'separation'
      | 'difference'
      | 'unscreened'
      | 'funnel'
      | 'closedAt'
      | 'openedBy'
    >();
    expectTypeOf<keyof HandoverState>().toEqualTypeOf<
      | Plate
      | 'status'
      | 'country'
      | 'direction'
      | 'mission'
      | 'quiet'
      | 'template'
      | 'templateVersion'
      | 'circumstances'
      | 'sheet'
      | 'disclosures'
      | 'servicesAnswered'
      | 'homeConfirmed'
      | 'speakers'
      | 'proposedBy'
      | 'awaits'
      | 'date'
      | 'gate'
      | 'mode'
      | 'gateVerified'
      | 'session'
      | 'hurry'
      | 'ticks'
      | 'before'
      | 'departedAt'
      | 'edition'
      | 'confirmations'
      | 'link'
      | 'voided'
      | 'custody'
      | 'settling'
      | 'moving'
      | 'questions'
      | 'feedback'
      | 'handedOverAt'
      | 'stopped'
      | 'arrival'
      | 'fileOpened'
      | 'reminded'
      | 'heardAt'
    >();
    type Keys<T> = T extends unknown ? keyof T : never;
    expectTypeOf<Keys<Fact>>().toEqualTypeOf<
      | 'type'
      | 'id'
      | 'country'
      | 'at'
      | 'recordedAt'
      | 'corridor'
      | 'channel'
      | 'sex'
      | 'age'
      | 'ageGroup'
      | 'exploitation'
      | 'sector'
      | 'funnel'
      | 'outcome'
    >();
  });
});
