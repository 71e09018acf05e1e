import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import type { DeskContract } from '#contract/desk/contract.ts';

/** Everything a window may ask of its desk, typed by the contract. */
export type Desk = ContractRouterClient<DeskContract>;

/** What the link needs of a socket; a socket that reconnects by itself offers the same. */
export type SocketLike = Pick<WebSocket, 'addEventListener' | 'removeEventListener' | 'send' | 'readyState'>;

/** The desk over a WebSocket (browser shell). */
export function deskOverSocket(websocket: SocketLike): Desk {
  return createORPCClient(new RPCLink({ websocket }));
}
