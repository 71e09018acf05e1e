import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What an administrator watches; never a person, a case or a device by name. */
export interface CentralMetrics {
  readonly registry: Registry;
  readonly commands: Counter<'outcome'>;
  readonly pullRows: Counter;
  readonly enrolments: Counter;
  readonly duration: Histogram<'route' | 'status'>;
}

/** `listeners` counts the desks connected to the hints. */
export function createMetrics(listeners: () => number): CentralMetrics {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'laufmappe_desks_listening',
    help: 'Arbeitsplätze, die auf Hinweise hören',
    registers,
    collect() {
      this.set(listeners());
    },
  });
  return {
    registry,
    commands: new Counter({
      name: 'laufmappe_commands_total',
      help: 'Aufträge nach Ergebnis',
      labelNames: ['outcome'],
      registers,
    }),
    pullRows: new Counter({ name: 'laufmappe_pull_rows_total', help: 'Abgegebene Zeilen', registers }),
    enrolments: new Counter({ name: 'laufmappe_enrolments_total', help: 'Angemeldete Arbeitsplätze', registers }),
    duration: new Histogram({
      name: 'laufmappe_http_duration_seconds',
      help: 'Dauer der Antworten nach Weg und Status',
      labelNames: ['route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers,
    }),
  };
}
