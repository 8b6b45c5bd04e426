import { registerDeviceBody } from '@homeward/domain/people/keep-seat';
import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import { Act } from '../parts/act.tsx';
import { Form } from '../parts/form.tsx';
import { filled, typed } from '../parts/form-data.ts';
import { Details } from '../parts/small.tsx';
import { TextField } from '../parts/text-field.tsx';
import { sayMoment } from '../words/formats.ts';
import { useWords } from '../words/use-words.ts';
import type { OnSeat } from './use-seats.ts';

/** The devices of a seat. A lost one is revoked by one press: requests that name it are refused from then on. */
export function Devices({ seat, again }: OnSeat) {
  const say = useWords();
  return (
    <section aria-label={say('devices.title')}>
      <h2 className="govuk-heading-m">{say('devices.title')}</h2>
      {seat.devices.length === 0 && <p className="govuk-body">{say('devices.none')}</p>}
      {seat.devices.map((device) => (
        <div key={device.id} className="hw-item">
          <p className="govuk-body hw-mb-1">
            {device.revokedAt
              ? say('devices.revoked', { at: sayMoment(device.revokedAt) })
              : say('devices.since', { at: sayMoment(device.at) })}
          </p>
          {device.revokedAt === undefined && (
            <Act
              operation="revokeDevice"
              path={{ seat: seat.id }}
              version={seat.version}
              body={{ device: device.id }}
              text={say('devices.revoke')}
              about={sayMoment(device.at)}
              onDone={again}
              onStale={again}
            />
          )}
        </div>
      ))}
      {seat.status === 'granted' && <Register seat={seat} again={again} />}
    </section>
  );
}

/** A device is known by the fingerprint of its public key: it shows both on its own page. */
function Register({ seat, again }: OnSeat) {
  const say = useWords();
  const [device] = useState(uuidv7);
  return (
    <Details summary={say('devices.register')}>
      <Form
        operation="registerDevice"
        schema={registerDeviceBody}
        path={{ seat: seat.id }}
        version={seat.version}
        build={(data) => filled({ device: typed(data, '/device'), thumbprint: typed(data, '/thumbprint') })}
        label={(pointer) => say(pointer === '/device' ? 'devices.id' : 'devices.thumbprint')}
        submit={say('devices.save')}
        secondary
        onDone={again}
        onStale={again}
      >
        <TextField pointer="/device" label={say('devices.id')} hint={say('devices.id.hint')} value={device} />
        <TextField pointer="/thumbprint" label={say('devices.thumbprint')} hint={say('devices.thumbprint.hint')} />
      </Form>
    </Details>
  );
}
