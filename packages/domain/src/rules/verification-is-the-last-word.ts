import { rule, technical } from '../law/rule.ts';

export const verificationIsTheLastWord = rule({
  name: 'verification-is-the-last-word',
  says: 'A channel is verified on a day that has come, and never before the day of what was last said of it.',
  ...technical,
  breaches: (on: string, today: string, saidOn: string | undefined) => [
    ...(on > today ? ['day-has-not-come'] : []),
    ...(saidOn !== undefined && on < saidOn ? ['said-since-then'] : []),
  ],
});
