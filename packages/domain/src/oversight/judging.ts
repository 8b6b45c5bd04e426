import type { Effects } from '../effects/effects.ts';
import { deskAct } from '../law/desk-act.ts';
import type { Finding } from './monitoring-record.ts';

/** A look at a provider happened outside, however much of the checklist it answered. */
export const monitoring = deskAct<Effects['provider-judged.monitored']>({
  as: 'record',
  effects: { 'provider-judged.monitored': (facts) => facts },
});

/** From a finding on three months run, and a provider is asked for something. */
export const finding = deskAct<Effects['provider-judged.found']>({
  as: 'permit',
  effects: { 'provider-judged.found': (facts) => facts },
});

type FollowedUp = {
  readonly found: Pick<Finding, 'dueOn'> | undefined;
  readonly said: Pick<Finding['followUps'][number], 'result' | 'on'>;
};

/** Somebody looked again, whenever that was. */
export const followingUp = deskAct<FollowedUp>({
  as: 'record',
  effects: {
    'provider-judged.followed-up': ({ found, said }) =>
      found === undefined ? undefined : { ...said, dueOn: found.dueOn },
  },
});

/** The Minister is told: the platform makes that report. */
export const tellingTheMinister = deskAct<Effects['provider-judged.told-of']>({
  as: 'permit',
  effects: { 'provider-judged.told-of': (facts) => facts },
});

/** What a paper of the Minister says, it says. */
export const decidingForTheMinister = deskAct<Effects['provider-judged.decided']>({
  as: 'record',
  effects: { 'provider-judged.decided': (facts) => facts },
});

/** A look at its house, a training, its own report, a word of others on it: written down as it was. */
export const notingOfAProvider = deskAct<object>({ as: 'record', effects: { 'provider-judged.noted': () => ({}) } });
