import { useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { useCamera } from './use-camera.ts';

type Props = { readonly onRead: (text: string) => void; readonly onStop: () => void };

export function Camera({ onRead, onStop }: Props) {
  const say = useWords();
  const video = useRef<HTMLVideoElement>(null);
  const seen = useCamera(video, onRead);
  return (
    <div>
      <p className="govuk-body" role="status">
        {say(`paper-check.camera.${seen}`)}
      </p>
      {seen !== 'none' && (
        <video ref={video} className="hw-camera" muted playsInline aria-label={say('paper-check.camera')} />
      )}
      <button type="button" className="govuk-button govuk-button--secondary" onClick={onStop}>
        {say('paper-check.camera.stop')}
      </button>
    </div>
  );
}
