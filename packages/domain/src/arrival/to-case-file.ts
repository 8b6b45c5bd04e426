import type { AnswerSent } from '../case/answers/send-answer.ts';
import type { SectionName } from '../case/sections.ts';
import type { Act } from '../command.ts';
import type { ArrivalEvent, ArrivalState } from './arrival.ts';

/** What an event of an arrival whose file is open carries. */
export function goesOn({ openedAs }: Pick<ArrivalState, 'openedAs'>) {
  return openedAs === undefined ? {} : { passedOn: 'case-file' as const };
}

/** What the reply of an act at the border says beside its receipt: that it went on to the file. */
export function wentOn(event: ArrivalEvent) {
  return 'passedOn' in event && event.passedOn !== undefined ? { passedOn: event.passedOn } : {};
}

type GoesOn = {
  readonly section: SectionName;
  readonly said: object;
} & Pick<AnswerSent, 'withdraws' | 'refuses'>;

/**
 * What of an event goes on: in which section, and its words. Nothing of an event from before the file. `sealed` is what a
 * mending says of the person's own words, which stand in no event.
 */
export function saidToCaseFile(event: ArrivalEvent, sealed: object = {}): GoesOn | undefined {
  if (!('passedOn' in event) || event.passedOn === undefined) return undefined;
  switch (event.type) {
    case 'ArrivalReferred':
      return { section: 'whereabouts', said: { onward: event.onward } };
    case 'ConsentAnswered': {
      const { id: _, at: _at, ...consent } = event.consent;
      const said = { consent: event.consent };
      return { section: 'testimony', said, ...(consent.given ? {} : { refuses: consent }) };
    }
    case 'ConsentWithdrawn':
      return { section: 'testimony', said: { withdrawal: { consent: event.consent } }, withdraws: event.consent };
    case 'ArrivalScreened': {
      const { type: _, passedOn: _on, occurredAt: _at, lateReason: _late, by: _by, ...screening } = event;
      return { section: 'testimony', said: { screening } };
    }
    case 'ArrivalCorrected': {
      const { ageGroup: _group, childUntil: _until, ...now } = event.now;
      return { section: 'identity', said: { correction: { reason: event.reason, ...now, ...sealed } } };
    }
    case 'ArrivalWithdrawn':
      return { section: 'identity', said: { withdrawal: { reason: event.reason, ...sealed } } };
    case 'ArrivalTakesOver': {
      const { needs, consents, onward, screening } = event;
      return { section: 'testimony', said: { loggedTwice: { needs, consents, onward, screening, ...sealed } } };
    }
  }
}

/** The border's answer: its plain half. */
export function answerOfBorder(
  id: string,
  arrival: string,
  { section, withdraws, refuses }: Omit<GoesOn, 'said'>,
  { by, ...act }: Act,
): AnswerSent {
  const { occurredAt, lateReason } = act;
  return {
    type: 'AnswerSent',
    id,
    desk: 'transit',
    country: by.country,
    organisation: by.organisation,
    of: arrival,
    to: 'casework',
    sections: [section],
    outcomes: [],
    ...(withdraws === undefined ? {} : { withdraws }),
    ...(refuses === undefined ? {} : { refuses }),
    occurredAt,
    by: by.id,
    ...(lateReason === undefined ? {} : { lateReason }),
  };
}
