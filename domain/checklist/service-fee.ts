import type { Service } from '../facts/service.ts';
import { lawParameter } from '../law/parameters.ts';
import type { LocalDate } from '../time/local-date.ts';
import { SERVICES } from './services.ts';

/** Fee of a service on a day, with the further ones that may come in its place or on top. Null: no fee is known. */
export interface ServiceFee {
  readonly regular: FeeLine | null;
  readonly others: readonly FeeLine[];
}

export interface FeeLine {
  readonly euro: number;
  readonly text: string;
  readonly legalBasis: string;
}

/** The fees of the day asked for decide, because a fee arises with the official act. */
export function serviceFee(service: Service, on: LocalDate): ServiceFee {
  const [regular = null, ...others] = SERVICES[service].fees.map((code) => {
    const { value, explanation, legalBasis } = lawParameter(code, on);
    return { euro: value ?? 0, text: explanation, legalBasis };
  });
  return { regular, others };
}
