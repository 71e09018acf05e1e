import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Desk, DeskLine, LineState } from './desk-client.ts';

const LineContext = createContext<DeskLine | null>(null);

export function DeskProvider({ line, children }: { line: DeskLine; children: ReactNode }) {
  return <LineContext value={line}>{children}</LineContext>;
}

/** The desk this window talks to. */
export function useDesk(): Desk {
  return useLine().desk;
}

/** Whether the desk answers at present. */
export function useLineState(): LineState {
  const { line } = useLine();
  return useSyncExternalStore(line.subscribe, line.get);
}

function useLine(): DeskLine {
  const line = useContext(LineContext);
  if (line === null) throw new Error('useDesk needs a DeskProvider above it');
  return line;
}
