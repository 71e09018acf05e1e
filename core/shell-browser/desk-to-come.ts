import type { WebSocket } from 'ws';
import type { DeskBytes } from '../desk-bytes/desk-bytes.ts';

/** What a shell needs of a desk. */
export interface ServedDesk {
  readonly bytes: DeskBytes;
  handleRpcConnection(socket: WebSocket): void;
}

/**
 * A desk that is still opening, as the shell serves it: files of the windows go out at once, everything that needs the desk waits
 * for it. Nothing a window sends meanwhile is lost. When the desk does not open, sockets are closed and bytes fail with its error.
 */
export function deskToCome(opening: Promise<ServedDesk>): ServedDesk {
  // Whoever waits for it is told; that nobody waited yet is no fault.
  opening.catch(() => undefined);
  return {
    bytes: {
      intake: async (file) => (await opening).bytes.intake(file),
      blob: async (sha256) => (await opening).bytes.blob(sha256),
      pageImage: async (request) => (await opening).bytes.pageImage(request),
    },
    handleRpcConnection(socket) {
      socket.pause();
      opening.then(
        (desk) => {
          desk.handleRpcConnection(socket);
          socket.resume();
        },
        () => socket.terminate(),
      );
    },
  };
}
