import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react';
import { Router } from 'wouter';

type Step = [path: string, goTo: (path: string) => void];

const StepContext = createContext<Step>(['/', () => undefined]);
const useStep = (): Step => useContext(StepContext);

/**
 * Where the person is in the window, kept in memory alone: the address and the history of the device say nothing of it.
 * The device's Back goes one step back; before the first one it closes the window. Both stand before the first page is
 * seen.
 */
export function Steps({ onBackOut, children }: { readonly onBackOut: () => void; readonly children: ReactNode }) {
  const [steps, setSteps] = useState<readonly string[]>(['/']);
  const here = steps.at(-1) ?? '/';
  const step = useMemo<Step>(() => [here, (path) => setSteps((before) => [...before, path])], [here]);
  useLayoutEffect(() => {
    history.replaceState(null, '', '/');
    history.pushState(null, '', '/');
  }, []);
  useLayoutEffect(() => {
    const back = () => {
      if (steps.length === 1) return onBackOut();
      history.pushState(null, '', '/');
      setSteps(steps.slice(0, -1));
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [steps, onBackOut]);
  return (
    <StepContext value={step}>
      <Router hook={useStep}>{children}</Router>
    </StepContext>
  );
}
