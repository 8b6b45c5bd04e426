import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { type Asking, asked, clientOf, flagsOf } from './asking.ts';
import { deaf, type Line, ok } from './line.ts';

/** Whether alarms, notices and sign-ins reach people: what the settings alone say, without asking the account. */
export function saidLines({ settings, templates }: Asking): readonly Line[] {
  const alarms = Object.values(templates)
    .flatMap(({ Resources }) => Object.values(Resources))
    .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm').length;
  return [
    settings.alarmAddress === null
      ? deaf(
          'alarms',
          `"alarmAddress" is null: ${alarms} alarms that nobody reads`,
          '"alarmAddress" in cdk.json, an address that somebody reads by day and night',
        )
      : ok('alarms', `${alarms}, to ${settings.alarmAddress}, who must confirm it once`),
    isNobodys(settings.mailFrom)
      ? deaf(
          'sender of mail',
          `"mailFrom" is null: notices go out as ${settings.mailFrom}, which no server takes`,
          '"mailFrom" in cdk.json, an address on a domain of yours',
        )
      : ok('sender of mail', settings.mailFrom),
    isNobodys(settings.webOrigin)
      ? ok(
          'address',
          '"webOrigin" is null: a first deployment tells the address, and nobody signs in before the second',
        )
      : ok('address', settings.webOrigin),
  ];
}

/** `.invalid` never resolves (RFC 2606). */
const isNobodys = (address: string): boolean => address.endsWith('.invalid');

/** Whether SES sends for the sender's domain, and to people it does not know. */
export function mailLines(asking: Asking): Promise<readonly Line[]> {
  return Promise.all([...(isNobodys(asking.settings.mailFrom) ? [] : [senderLine(asking)]), sandboxLine(asking)]);
}

function senderLine(asking: Asking): Promise<Line> {
  const about = 'domain of mail';
  const EmailIdentity = asking.settings.mailFrom.split('@')[1] ?? '';
  const mend = `aws sesv2 create-email-identity --email-identity ${EmailIdentity} ${flagsOf(asking)}, then the DNS records that it answers`;
  return asked(
    about,
    () => new SESv2Client(clientOf(asking)).send(new GetEmailIdentityCommand({ EmailIdentity })),
    ({ VerifiedForSendingStatus }) =>
      VerifiedForSendingStatus === true
        ? ok(about, `SES sends for ${EmailIdentity}`)
        : deaf(
            about,
            `SES has not verified ${EmailIdentity}`,
            `write its DNS records: aws sesv2 get-email-identity --email-identity ${EmailIdentity} ${flagsOf(asking)}`,
          ),
    (name) => (name === 'NotFoundException' ? deaf(about, `SES does not know ${EmailIdentity}`, mend) : undefined),
  );
}

function sandboxLine(asking: Asking): Promise<Line> {
  const about = 'mail to anybody';
  return asked(
    about,
    () => new SESv2Client(clientOf(asking)).send(new GetAccountCommand({})),
    ({ ProductionAccessEnabled, SendingEnabled, SendQuota }) => {
      if (SendingEnabled === false)
        return deaf(about, 'SES has stopped sending for this account', 'ask AWS Support why');
      if (ProductionAccessEnabled === true) return ok(about, `${SendQuota?.Max24HourSend ?? 'some'} mails a day`);
      return deaf(
        about,
        `the account is in the sandbox of SES: mail goes to verified addresses alone, ${SendQuota?.Max24HourSend ?? 200} a day`,
        `aws sesv2 put-account-details --production-access-enabled --mail-type TRANSACTIONAL --website-url URL --use-case-description TEXT ${flagsOf(asking)}`,
      );
    },
  );
}
