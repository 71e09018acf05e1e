import '@kern-ux/native/dist/kern.css';
import './ui/fonts.css';
import './ui/theme.css';
import './ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDeskLine } from './desk-client.ts';
import { DeskProvider } from './desk-context.tsx';
import { windowRouter } from './windows.tsx';

/** Answers are fresh until an event of the desk makes them stale: no polling, nothing asked again for its own sake. */
const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
      retry: 3,
      retryDelay: (attempt) => Math.min(250 * 2 ** attempt, 2000),
    },
    mutations: { networkMode: 'always' },
  },
});

const place = document.getElementById('window');
if (place === null) throw new Error('index.html has no element #window');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <DeskProvider line={openDeskLine()}>
        <RouterProvider router={windowRouter} />
      </DeskProvider>
    </QueryClientProvider>
  </StrictMode>,
);
