/** Between Electron's preload and main process, and from the preload to its page. */
export const portChannel = {
  /** The page is loaded and wants its port. */
  wanted: 'laufmappe:port-wanted',
  /** Carries the port; also the `type` of the message the page gets. */
  handed: 'laufmappe:port',
} as const;
