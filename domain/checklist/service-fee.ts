import type { TitleKind } from '../facts/fact-values.ts';
import type { Service } from '../facts/service.ts';
import { type LawParameterCode, lawParameter } from '../law/parameters.ts';
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
  return feesOf(SERVICES[service].fees, on);
}

/** Another title is decided on (route R7): its fee is due, not that of a changed side condition. */
export function requestedTitleFee(requested: TitleKind | undefined, on: LocalDate): ServiceFee {
  if (requested === 'settlement_permit') return feesOf(['FEE_SETTLEMENT'], on);
  if (requested === 'eu_long_term') return feesOf(['FEE_EU_LONG_TERM'], on);
  return feesOf(['FEE_CHANGE_OF_PURPOSE', 'FEE_TITLE_ISSUE'], on);
}

function feesOf(codes: readonly LawParameterCode[], on: LocalDate): ServiceFee {
  const [regular = null, ...others] = codes.map((code) => {
    const { value, explanation, legalBasis } = lawParameter(code, on);
    return { euro: value ?? 0, text: explanation, legalBasis };
  });
  return { regular, others };
}
