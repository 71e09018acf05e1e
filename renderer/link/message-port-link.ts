import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { LatePort } from './late-port.ts';
import type { Desk } from './websocket-link.ts';

/** The desk over the message port that the Electron preload hands in. */
export function deskOverPort(port: LatePort): Desk {
  return createORPCClient(new RPCLink({ port }));
}
