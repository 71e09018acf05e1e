import { CentralRefused } from '#contract/central/central-line.ts';
import type { EnrolRequest, EnrolResponse } from '#contract/central/enrol.ts';
import type { PullRequest, PullResponse } from '#contract/central/pull.ts';
import type { PushRequest, PushResponse } from '#contract/central/push.ts';
import { type LocalDate, officeDay } from '#domain/time/local-date.ts';
import type { CentralDatabase } from '../database/database.ts';
import { authenticate, type DeviceIdentity, enrol } from './devices.ts';
import { entitlementOf, mayReadBlob } from './entitlement.ts';
import { answerPull } from './pull.ts';
import { answerPush } from './push.ts';

export type { DeviceIdentity } from './devices.ts';

export interface CentralParts {
  readonly database: CentralDatabase;
  /** Does central keep this original already? */
  readonly hasBlob: (sha256: string) => Promise<boolean>;
  readonly now: () => Date;
  /** Days without contact after which desks lock their cache. */
  readonly lockAfterDays?: number;
  /** After each commit: the buckets that changed. */
  readonly onChange: (buckets: string[]) => void;
}

/** Central without a wire: what HTTP serves in the product and the simulator drives. Messages must have been checked by their schema. */
export interface CentralEngine {
  /** Refused: unauthenticated, forged_device. */
  enrol(request: EnrolRequest): Promise<EnrolResponse>;
  authenticate(token: string): Promise<DeviceIdentity | undefined>;
  /** Refused: forged_device, invalid_message (a body hash does not fit), not_entitled. Any other error: this command wrote nothing. */
  push(device: DeviceIdentity, request: PushRequest): Promise<PushResponse>;
  /** Refused: forged_device. */
  pull(device: DeviceIdentity, request: PullRequest): Promise<PullResponse>;
  mayReadBlob(device: DeviceIdentity, sha256: string): Promise<boolean>;
  /** The buckets among these that the officer is sent or may ask for. */
  visibleBuckets(officerId: string, buckets: readonly string[]): Promise<string[]>;
}

export function createCentralEngine(parts: CentralParts): CentralEngine {
  const { database, now } = parts;
  const today = (): LocalDate => officeDay(now().toISOString());
  return {
    enrol: (request) => enrol(database, now(), request),
    authenticate: (token) => authenticate(database, now(), token),
    async push(device, request) {
      assertOwnDevice(device, request.deviceId);
      return answerPush(parts, device, request);
    },
    async pull(device, request) {
      assertOwnDevice(device, request.deviceId);
      return database.transaction(
        (transaction) => answerPull(transaction, device, request, { day: today(), lockAfterDays: parts.lockAfterDays }),
        {
          isolation: 'repeatable read',
        },
      );
    },
    mayReadBlob: (device, sha256) =>
      database.transaction((transaction) => mayReadBlob(transaction, device.officerId, sha256, today()), {
        isolation: 'read committed',
      }),
    visibleBuckets: (officerId, buckets) =>
      database.transaction(
        async (transaction) => {
          const { standing, asked } = await entitlementOf(transaction, officerId, buckets, today());
          return buckets.filter((bucket) => standing.has(bucket) || asked.has(bucket));
        },
        { isolation: 'read committed' },
      ),
  };
}

function assertOwnDevice(device: DeviceIdentity, deviceId: string): void {
  if (device.deviceId === deviceId) return;
  throw new CentralRefused({
    code: 'forged_device',
    message: 'Die Nachricht nennt ein anderes Gerät als das angemeldete. Es wurde nichts übernommen.',
  });
}
