import type { CentralMigration } from './migrate.ts';

/** What synchronisation and accountability need beside the records. */
export const migration: CentralMigration = {
  name: '0002-sync',
  statements: [
    'CREATE TABLE bucket_version (bucket text PRIMARY KEY, version bigint NOT NULL)',
    `CREATE TABLE tombstone (
      bucket text NOT NULL,
      version bigint NOT NULL,
      tbl text NOT NULL,
      row_id text NOT NULL,
      PRIMARY KEY (bucket, tbl, row_id)
    )`,
    'CREATE TABLE enrolment (code_hash text PRIMARY KEY, officer_id text NOT NULL, device_id uuid, used_at text)',
    `CREATE TABLE device (
      id uuid PRIMARY KEY,
      officer_id text NOT NULL,
      token_hash text NOT NULL UNIQUE,
      enrolled_at text NOT NULL,
      seen_at text
    )`,
    // The row a push locks, so that a device is served one message at a time; a refused repeated id moves it without a receipt.
    `CREATE TABLE outbox_position (
      device_id uuid NOT NULL REFERENCES device (id),
      incarnation uuid NOT NULL,
      last_seq bigint NOT NULL,
      PRIMARY KEY (device_id, incarnation)
    )`,
    `CREATE TABLE receipt (
      command_id uuid PRIMARY KEY,
      device_id uuid NOT NULL REFERENCES device (id),
      incarnation uuid NOT NULL,
      seq bigint NOT NULL,
      body_hash text NOT NULL,
      outcome jsonb NOT NULL,
      effects jsonb NOT NULL,
      at text NOT NULL,
      UNIQUE (device_id, incarnation, seq)
    )`,
    `CREATE TABLE audit (
      n bigint PRIMARY KEY,
      at text NOT NULL,
      actor text NOT NULL,
      device uuid,
      command_id uuid,
      name text NOT NULL,
      detail jsonb NOT NULL,
      prev_hash text NOT NULL,
      hash text NOT NULL
    )`,
    'CREATE TABLE audit_head (one boolean PRIMARY KEY DEFAULT true CHECK (one), n bigint NOT NULL, hash text NOT NULL)',
    `INSERT INTO audit_head (n, hash) VALUES (0, repeat('0', 64))`,
    'CREATE TABLE central_state (one boolean PRIMARY KEY DEFAULT true CHECK (one), epoch uuid NOT NULL)',
    'INSERT INTO central_state (epoch) VALUES (gen_random_uuid())',
  ],
};
