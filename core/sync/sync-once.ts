import type { CentralLine } from '#contract/central/central-line.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import type { PullResponse } from '#contract/central/pull.ts';
import type { PushResponse, SentCommand } from '#contract/central/push.ts';
import type { RefusalShape } from '#contract/desk/outbox.ts';
import type { OutboxCommand } from '#db/sync/outbox.ts';
import { prepareCommand } from '#domain/commands/catalogue.ts';
import type { DeskState } from './desk-state.ts';

const BATCH_COMMANDS = 200;
/** Half of what central takes in one body, because JSON on the wire may be escaped longer than counted here. */
const BATCH_CHARACTERS = 4 * 1024 * 1024;
/** Push and pull alternate at most this often in one go, so that a central that never settles cannot hold the desk. */
const ROUNDS = 3;

export interface SyncTools {
  readonly line: CentralLine;
  /** Brings an original into central's store; `lost` when it is gone here and will never come. */
  readonly uploadBlob: (sha256: string) => Promise<'there' | 'lost'>;
  /** Applies one answer: its bulk in slices (apply-in-slices.ts), the rest in one transaction (apply-pull.ts) and tells the windows. */
  readonly apply: (response: PullResponse) => Promise<void>;
  /** Takes a refusal that no receipt will bring. */
  readonly reject: (commandId: string, refusal: RefusalShape) => void;
}

/**
 * Hands in what waits, then fetches until central has nothing more. Every step leaves the database in a state from which
 * the next call goes on, whatever fails. Throws what the line throws.
 */
export async function syncOnce(state: DeskState, tools: SyncTools): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const pushed = await pushWaiting(state, tools);
    await pullAll(state, tools);
    // After a pull that moved `handedIn` back (restored central, or a gap) there is something to hand in again.
    if (pushed === 'central_cannot_now' || nextBatch(state).length === 0) return;
  }
}

async function pushWaiting(state: DeskState, tools: SyncTools): Promise<'done' | 'ask_where' | 'central_cannot_now'> {
  for (;;) {
    const batch = nextBatch(state);
    if (batch.length === 0) return 'done';
    const lost = new Set<string>();
    for (const sha256 of new Set(batch.flatMap(originalsOf))) {
      if ((await tools.uploadBlob(sha256)) === 'lost') lost.add(sha256);
    }
    const response: PushResponse = await tools.line.push({
      protocol: PROTOCOL,
      ...identityOf(state),
      commands: batch.map((command) => toSent(command, lost)),
    });
    // A restored central counts anew: the pull that follows learns from where.
    if (response.epoch !== state.meta.get('epoch')) return 'ask_where';
    let handedIn = state.meta.get('handedIn') ?? 0;
    for (const { id, seq, result } of response.outcomes) {
      if (result.outcome === 'retry') break;
      // Central has no receipt to send for an id that somebody else used before: this is the only answer.
      if (result.outcome === 'rejected' && result.refusal.code === 'id_reused') tools.reject(id, result.refusal);
      handedIn = Math.max(handedIn, seq);
    }
    state.meta.set('handedIn', handedIn);
    const stopped = response.outcomes.find(({ result }) => result.outcome === 'retry')?.result;
    if (stopped?.outcome === 'retry') return stopped.reason === 'gap' ? 'ask_where' : 'central_cannot_now';
    if (response.outcomes.length === 0) return 'central_cannot_now';
  }
}

async function pullAll(state: DeskState, tools: SyncTools): Promise<void> {
  for (;;) {
    const response = await tools.line.pull({
      protocol: PROTOCOL,
      ...identityOf(state),
      epoch: state.meta.get('epoch') ?? null,
      have: state.holdings.have(),
      receiptsAfter: state.outbox.receiptsComplete(),
    });
    await tools.apply(response);
    if (!response.more) return;
  }
}

function identityOf(state: DeskState): { deviceId: string; incarnation: string } {
  const deviceId = state.meta.get('deviceId');
  const incarnation = state.meta.get('incarnation');
  if (deviceId === undefined || incarnation === undefined) throw new NotEnrolled();
  return { deviceId, incarnation };
}

/** This desk has never been introduced to central. */
export class NotEnrolled extends Error {
  constructor() {
    super('Dieser Arbeitsplatz ist noch nicht bei der Zentrale angemeldet.');
    this.name = 'NotEnrolled';
  }
}

function nextBatch(state: DeskState): OutboxCommand[] {
  const waiting = state.outbox.pendingAfter(state.meta.get('handedIn') ?? 0, BATCH_COMMANDS);
  let characters = 0;
  const fits = waiting.findIndex((command) => {
    characters += JSON.stringify(command).length;
    return characters > BATCH_CHARACTERS;
  });
  return fits === -1 ? waiting : waiting.slice(0, Math.max(1, fits));
}

/** The originals that central must have before it can run a command. */
function originalsOf({ name, args }: OutboxCommand): readonly string[] {
  const found = prepareCommand(name, args);
  return 'prepared' in found ? found.prepared.blobs : [];
}

/** One whose original is lost goes to central as such: it refuses it for good, and what comes after it goes on. */
function toSent(command: OutboxCommand, lost: ReadonlySet<string>): SentCommand {
  const { id, seq, name, args, bodyHash, basis, dependsOn, issuedAt } = command;
  return {
    id,
    seq,
    name,
    args,
    bodyHash,
    basis,
    dependsOn: [...dependsOn],
    issuedAt: issuedAt as SentCommand['issuedAt'],
    ...(originalsOf(command).some((sha256) => lost.has(sha256)) ? { originalLost: true as const } : {}),
  };
}
