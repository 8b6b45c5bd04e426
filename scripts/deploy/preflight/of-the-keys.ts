import { ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { type Asking, asked, clientOf, flagsOf } from './asking.ts';
import { type Line, missing, notRead, ok } from './line.ts';

/** Whether each key that a country brings wraps what it is given: there, enabled, symmetric. */
export function keyLines(asking: Asking): Promise<readonly Line[]> {
  const { countryKeys, moveKey } = asking.settings;
  const given = [...Object.entries(countryKeys), ...(moveKey === null ? [] : [['moveKey.to', moveKey.to] as const])];
  const lines = given.flatMap(([country, arn]) => (arn === null ? [] : [keyLine(asking, `key ${country}`, arn)]));
  return Promise.all(lines);
}

function keyLine(asking: Asking, about: string, KeyId: string): Promise<Line> {
  const [, , , region = '', account] = KeyId.split(':');
  const flags = `--region ${region}`;
  return asked(
    about,
    () => new KMSClient(clientOf(asking, region)).send(new DescribeKeyCommand({ KeyId })),
    ({ KeyMetadata: key }) => {
      if (key?.KeySpec !== 'SYMMETRIC_DEFAULT' || key.KeyUsage !== 'ENCRYPT_DECRYPT')
        return missing(
          about,
          `it is ${key?.KeySpec} for ${key?.KeyUsage}, and wraps nothing`,
          `aws kms create-key ${flags}, in the account ${account}`,
        );
      if (key.KeyState === 'PendingDeletion')
        return missing(
          about,
          'it is to be deleted',
          `aws kms cancel-key-deletion --key-id ${KeyId} ${flags}, in the account ${account}`,
        );
      if (key.KeyState !== 'Enabled')
        return missing(
          about,
          `it is ${key.KeyState}`,
          `aws kms enable-key --key-id ${KeyId} ${flags}, in the account ${account}`,
        );
      return ok(about, `enabled in ${region}, of the account ${account}`);
    },
    (name) => {
      if (name === 'NotFoundException')
        return missing(about, `there is no ${KeyId}`, `"countryKeys" or "moveKey" in cdk.json`);
      if (name === 'AccessDeniedException')
        return notRead(
          about,
          `its account ${account} does not let this profile see it; whether it lets the roles use it shows at the first file`,
        );
      return undefined;
    },
  );
}

/** Whether the certificate that was set is issued, and for the address that people open. */
export async function certificateLines(asking: Asking): Promise<readonly Line[]> {
  const about = 'certificate';
  const { webCertificate: CertificateArn, webOrigin } = asking.settings;
  if (CertificateArn === null) return [ok(about, 'none is set: the app has an address of AWS’s')];
  const host = new URL(webOrigin).hostname;
  const anew = `aws acm request-certificate --domain-name ${host} --validation-method DNS ${flagsOf(asking, 'us-east-1')}`;
  const line = await asked(
    about,
    () => new ACMClient(clientOf(asking, 'us-east-1')).send(new DescribeCertificateCommand({ CertificateArn })),
    ({ Certificate: { Status, DomainName, SubjectAlternativeNames = [] } = {} }) => {
      if (Status !== 'ISSUED')
        return missing(
          about,
          `it is ${Status}`,
          `write its DNS record: aws acm describe-certificate --certificate-arn ${CertificateArn} ${flagsOf(asking, 'us-east-1')}`,
        );
      if ([DomainName, ...SubjectAlternativeNames].some((name) => name !== undefined && covers(name, host)))
        return ok(about, `issued for ${host}`);
      return missing(about, `it is for ${DomainName}, and "webOrigin" is ${host}`, anew);
    },
    (name) => (name === 'ResourceNotFoundException' ? missing(about, 'there is no such certificate', anew) : undefined),
  );
  return [line];
}

/** A wildcard stands for one label (RFC 6125, section 6.4.3). */
function covers(name: string, host: string): boolean {
  return name === host || (name.startsWith('*.') && host.slice(host.indexOf('.')) === name.slice(1));
}
