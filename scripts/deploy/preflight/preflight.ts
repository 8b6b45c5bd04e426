import { type Asking, NoCredentials } from './asking.ts';
import { type Line, missing } from './line.ts';
import { accountLine, bootstrapLine, rightsLine, roleLines } from './of-the-account.ts';
import { certificateLines, keyLines } from './of-the-keys.ts';
import { mailLines, saidLines } from './of-the-mail.ts';
import { concurrencyLine, logPolicyLine } from './of-the-quotas.ts';
import { exportLine, stackLines } from './of-the-stacks.ts';

const reads = [
  bootstrapLine,
  rightsLine,
  roleLines,
  concurrencyLine,
  logPolicyLine,
  stackLines,
  exportLine,
  keyLines,
  certificateLines,
  mailLines,
];

/**
 * Reads whether an account has what a deployment needs, and changes nothing: a line each, with what mends it. Whose account it is comes
 * first; of another one, or without credentials, nothing more is asked.
 */
export async function preflight(asking: Asking): Promise<readonly Line[]> {
  const said = saidLines(asking);
  try {
    const account = await accountLine(asking);
    if (account.state === 'missing') return [account, ...said];
    if (account.state === 'not read') return [unanswered(asking, account), ...said];
    const read = await Promise.all(reads.map((one) => one(asking)));
    return [account, ...read.flat(), ...said];
  } catch (error) {
    if (!(error instanceof NoCredentials)) throw error;
    return [unread(asking), ...said];
  }
}

/** Everybody may ask AWS who they are (API reference, GetCallerIdentity): what did not answer is the network or AWS. */
function unanswered({ settings }: Asking, { says }: Line): Line {
  return missing(
    'an answer of AWS',
    `nothing was read of the account: ${says}`,
    `the way from here to sts.${settings.region}.amazonaws.com: network, proxy, clock`,
  );
}

function unread({ profile }: Asking): Line {
  const what =
    'account, bootstrap, rights, roles, calls at once, policies of logs, stacks, exports, keys, certificate and mail';
  return missing(
    'credentials',
    `the profile ${profile} has none that are good now, so nothing was read of ${what}`,
    `aws sso login --profile ${profile}, or another profile`,
  );
}
