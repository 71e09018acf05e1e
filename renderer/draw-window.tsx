import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { DeskLine } from './desk-client.ts';
import { DeskProvider } from './desk-context.tsx';
import { windowRouter } from './windows.tsx';

/** Draws the window of this address into `place`. */
export function drawWindow(place: HTMLElement, { client, line }: { client: QueryClient; line: DeskLine }): void {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <DeskProvider line={line}>
          <RouterProvider router={windowRouter} />
        </DeskProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}
