import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of Electron's safeStorage that is used. */
export interface SystemKeyStore {
  isEncryptionAvailable(): boolean;
  /** Linux alone; `basic_text` means that nothing is protected. */
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
}

export type DatabaseKey = { key: Uint8Array<ArrayBuffer> } | { refused: string };

/**
 * The key of this desk's encrypted cache: made once, kept under the protection of the system's key store. It is never made anew
 * over a cache that exists, because that would lock the old one for good.
 * @param cacheExists whether there is an encrypted cache in the folder already
 */
export function databaseKey(folder: string, system: SystemKeyStore, cacheExists: boolean): DatabaseKey {
  if (!system.isEncryptionAvailable() || system.getSelectedStorageBackend?.() === 'basic_text') {
    return {
      refused:
        'Das Betriebssystem bietet keinen geschützten Schlüsselspeicher an. Unter Linux hilft es, den Schlüsselbund ' +
        '(GNOME-Schlüsselbund oder KWallet) einzurichten und sich neu anzumelden. Es wurde nichts verändert.',
    };
  }
  const file = join(folder, 'cache.key');
  if (existsSync(file)) return readKey(file, system);
  if (cacheExists) {
    return {
      refused:
        `Der Schlüssel zum Zwischenspeicher dieses Arbeitsplatzes fehlt (${file}). Der Zwischenspeicher bleibt, wie er ist. ` +
        'Bitte die Verwaltung ansprechen: Der Arbeitsplatz kann neu angemeldet werden; nicht übertragene Eingaben liegen im alten.',
    };
  }
  const key = randomBytes(32);
  writeFileSync(`${file}.new`, system.encryptString(key.toString('base64')), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return { key };
}

function readKey(file: string, system: SystemKeyStore): DatabaseKey {
  try {
    const key = Buffer.from(system.decryptString(readFileSync(file)), 'base64');
    if (key.byteLength === 32) return { key };
  } catch {
    // Told below: what the key store says about it helps nobody.
  }
  return {
    refused:
      `Der Schlüssel zum Zwischenspeicher (${file}) lässt sich nicht öffnen. Er gehört zu einer anderen Anmeldung am Rechner ` +
      'oder ist beschädigt. Der Zwischenspeicher bleibt, wie er ist. Bitte die Verwaltung ansprechen.',
  };
}
