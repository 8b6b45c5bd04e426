import { type RefObject, useEffect, useState } from 'react';
import { codeReader } from './read-code.ts';

type Seen = 'starting' | 'looking' | 'none';
const every = 250;

/** Looks through the camera until a code is read. Nothing it sees leaves the page; it is off as soon as nobody looks. */
export function useCamera(video: RefObject<HTMLVideoElement | null>, onRead: (text: string) => void): Seen {
  const [seen, setSeen] = useState<Seen>('starting');
  useEffect(() => {
    let here = true;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function look(): Promise<void> {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const read = await codeReader();
      const screen = video.current;
      if (!here || screen === null) return stop(stream);
      screen.srcObject = stream;
      await screen.play();
      setSeen('looking');
      const again = async (): Promise<void> => {
        const text = await read(screen);
        if (!here) return;
        if (text === undefined) timer = setTimeout(() => void again(), every);
        else onRead(text);
      };
      await again();
    }
    look().catch(() => here && setSeen('none'));
    return () => {
      here = false;
      clearTimeout(timer);
      stop(stream);
    };
  }, [video, onRead]);
  return seen;
}

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
