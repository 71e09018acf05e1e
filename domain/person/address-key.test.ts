import { describe, expect, it } from 'vitest';
import { addressKey, addressKeysIn } from './address-key.ts';

describe('marks of addresses', () => {
  it('are the same for every print of one address', () => {
    const prints = [
      'Kelterbänklestraße 12, 70173 Stuttgart',
      'Kelterbänklestr. 12 · 70173 Stuttgart',
      'KELTERBÄNKLESTRASSE 12, D-70173 STUTTGART',
      'Kelterbänkle-Straße 12, 70173 Stuttgart',
    ];
    expect(new Set(prints.map(addressKey)).size).toBe(1);
  });

  it('differ by house, letter, street and postcode', () => {
    const addresses = [
      'Am Quittengarten 1, 70173 Stuttgart',
      'Am Quittengarten 1a, 70173 Stuttgart',
      'Am Quittengarten 11, 70173 Stuttgart',
      'Am Quittengarten 1, 70176 Stuttgart',
      'Am Sandsteinbruch 1, 70173 Stuttgart',
    ];
    expect(new Set(addresses.map(addressKey)).size).toBe(addresses.length);
  });

  it('are none where there is no address', () => {
    for (const text of ['Bescheid vom 12.05.2026, 70173 Euro', '']) {
      expect(addressKey(text)).toBeNull();
      expect(addressKeysIn(text)).toEqual([]);
    }
  });

  it('are found in a sentence, whatever stands before the street', () => {
    const line =
      'Mieter: Herrn Diallo, derzeit Obere Mostgasse 99, 70435 Stuttgart, vorher Fasanenbuckel 3, 70182 Stuttgart';
    expect(addressKeysIn(line)).toContain(addressKey('Obere Mostgasse 99, 70435 Stuttgart'));
    expect(addressKeysIn(line)).toContain(addressKey('Fasanenbuckel 3, 70182 Stuttgart'));
  });
});
