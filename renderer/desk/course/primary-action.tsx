import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';

/** The one primary action of a screen: stands in the head of the case, runs on Enter. */
export interface PrimaryAction {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

const PrimaryContext = createContext<(action: PrimaryAction | null) => void>(() => {});

/** Gives the stage below a place for its primary action; `children` gets the one that stands. */
export function PrimaryActionPlace({ children }: { children: (action: PrimaryAction | null) => ReactNode }) {
  const [action, setAction] = useState<PrimaryAction | null>(null);
  return <PrimaryContext value={setAction}>{children(action)}</PrimaryContext>;
}

/** Makes this the primary action for as long as the component is shown; null for none. */
export function usePrimaryAction(action: PrimaryAction | null): void {
  const setAction = useContext(PrimaryContext);
  const latest = useRef(action);
  useLayoutEffect(() => {
    latest.current = action;
  });
  const label = action?.label ?? null;
  const isDisabled = action?.isDisabled ?? false;
  const shown = useMemo(
    () => (label === null ? null : { label, isDisabled, run: () => latest.current?.run() }),
    [label, isDisabled],
  );
  useLayoutEffect(() => {
    setAction(shown);
    return () => setAction(null);
  }, [setAction, shown]);
}
