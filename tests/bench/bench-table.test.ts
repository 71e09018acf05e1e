import { expect, test } from 'vitest';
import { benchTable } from './bench-table.ts';

test('shows each figure beside what it must reach, and what fell short', () => {
  const table = benchTable('list', { cores: 2, node: '24.21.0' }, [
    { name: 'Sortieren p95', value: 12.345, unit: 'ms', bar: 50, ok: true },
    { name: 'Öffnen p95', value: 61, unit: 'ms', bar: 50, ok: false, reference: { name: 'ohne Index', value: 410 } },
    { name: 'Zeilen', value: 100_000, unit: '', bar: null, ok: true },
  ]);
  expect(table.split('\n')).toEqual([
    'Bench list (2 Kerne, Node 24.21.0)',
    'Größe           gemessen   gefordert                Vergleich',
    'Sortieren p95    12,3 ms       50 ms   ✓',
    'Öffnen p95         61 ms       50 ms   ✗ verfehlt   ohne Index: 410 ms',
    'Zeilen          100.000            –',
  ]);
});
