import { beforeEach, describe, expect, test } from 'vitest';
import { printed, whyNot } from '../../../scripts/deploy/preflight/line.ts';
import { alarm, bareAccount, clients, everything, lines, templates, usual } from './recorded.ts';

beforeEach(bareAccount);

describe('a bare account', () => {
  test('has each thing that is missing said, with the command that mends it, and nothing is made', async () => {
    const { all } = await lines(usual, { ...templates, 'Homeward-Service': { Resources: { A: alarm, B: alarm } } });
    expect(printed(all)).toMatchInlineSnapshot(`
      [
        "✔ ok        account                     111122223333",
        "✘ missing   bootstrap                   ap-southeast-1 was never bootstrapped",
        "                                        → npx cdk bootstrap aws://111122223333/ap-southeast-1 --profile p",
        "✘ missing   rights                      the profile p may not take on arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-ap-southeast-1",
        "                                        → allow it sts:AssumeRole on arn:aws:iam::111122223333:role/cdk-*-111122223333-ap-southeast-1, once the account is bootstrapped",
        "✘ missing   keyAdministrators: Keepers  there is no such role",
        "                                        → aws iam create-role --role-name Keepers --assume-role-policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}' --profile p --region ap-southeast-1",
        "✔ ok        calls at once               the account runs 10, 0 of them reserved: enough to begin, not for a truck and its reports; more: aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000 --profile p --region ap-southeast-1",
        "✔ ok        policies of logs            0 of 10 are there",
        "✔ ok        stack Homeward-Data         not there yet: it will be made",
        "✔ ok        stack Homeward-Service      not there yet: it will be made",
        "✔ ok        stack Homeward-Api          not there yet: it will be made",
        "✔ ok        stack Homeward-Web          not there yet: it will be made",
        "✔ ok        exports                     none is taken away that another stack imports",
        "✔ ok        certificate                 none is set: the app has an address of AWS’s",
        "! deaf      mail to anybody             the account is in the sandbox of SES: mail goes to verified addresses alone, 200 a day",
        "                                        → aws sesv2 put-account-details --production-access-enabled --mail-type TRANSACTIONAL --website-url URL --use-case-description TEXT --profile p --region ap-southeast-1",
        "! deaf      alarms                      "alarmAddress" is null: 2 alarms that nobody reads",
        "                                        → "alarmAddress" in cdk.json, an address that somebody reads by day and night",
        "! deaf      sender of mail              "mailFrom" is null: notices go out as notices@homeward.invalid, which no server takes",
        "                                        → "mailFrom" in cdk.json, an address on a domain of yours",
        "✔ ok        address                     "webOrigin" is null: a first deployment tells the address, and nobody signs in before the second",
      ]
    `);
    expect(whyNot(all, true)).toBe(
      'Nothing was made: the deployment would fail for want of bootstrap, rights, keyAdministrators: Keepers. What mends it stands above.',
    );
  });

  test('is not asked anything that changes it', async () => {
    await lines(everything);
    const sent = Object.values(clients).flatMap((client) => client.calls().map(({ args }) => args[0].constructor.name));
    expect(sent.filter((name) => !/^(Get|Describe|AssumeRole)/.test(name))).toEqual([]);
    expect(sent.length).toBeGreaterThan(12);
  });
});
