import { type ComponentType, lazy, Suspense } from 'react';

/** Half a second after the start at the latest, even while the window is still busy. */
const LATEST_MS = 500;

const idle = new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: LATEST_MS }));

/**
 * Parts of the Schreibtisch that no first look shows, loaded once the frame and the list stand there. What a key opens for typing
 * (palette, form of a new case, the panel with its notes and Wiedervorlagen) is not among them: letters typed before it has come would be lost.
 */
export const CourseView = later(async () => (await import('./course/course-view.tsx')).CourseView);
export const ConflictInbox = later(async () => (await import('./conflicts/conflict-inbox.tsx')).ConflictInbox);
export const OfficeView = later(async () => (await import('./office/office-view.tsx')).OfficeView);
export const IntakeView = later(async () => (await import('./intake/intake-view.tsx')).IntakeView);

function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const loading = idle.then(load);
  const Part = lazy(async () => ({ default: await loading }));
  return function LaterPart(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    );
  };
}
