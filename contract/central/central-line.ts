import type { EnrolRequest, EnrolResponse } from './enrol.ts';
import type { MessageRefusal } from './protocol.ts';
import type { PullRequest, PullResponse } from './pull.ts';
import type { PushRequest, PushResponse } from './push.ts';

/**
 * Central as a desk sees it. HTTP in the product, a virtual network in the simulator.
 * Every call may fail by `CentralRefused` (central said no to the message) or any other error (no answer: unknown whether it happened).
 */
export interface CentralLine {
  enrol(request: EnrolRequest): Promise<EnrolResponse>;
  push(request: PushRequest): Promise<PushResponse>;
  pull(request: PullRequest): Promise<PullResponse>;
}

/** Central refused a message as such; repeating the same message will not help. */
export class CentralRefused extends Error {
  readonly refusal: MessageRefusal;

  constructor(refusal: MessageRefusal) {
    super(refusal.message);
    this.name = 'CentralRefused';
    this.refusal = refusal;
  }
}
