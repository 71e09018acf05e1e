import type { Facts } from '#domain/facts/facts.ts';

/** The paragraph under which the BA is asked for its consent, by the title the person has or asks for (§ 39 AufenthG). */
export function consentBasis({ titleKind, requestedTitleKind, blueCardBasis }: Facts): string {
  switch (requestedTitleKind ?? titleKind) {
    case 'skilled_vocational':
      return '§ 39 Abs. 2 i. V. m. § 18a AufenthG';
    case 'skilled_academic':
      return '§ 39 Abs. 2 i. V. m. § 18b AufenthG';
    case 'blue_card':
      return blueCardBasis === 'it_experience'
        ? '§ 39 Abs. 2 i. V. m. § 18g Abs. 2 AufenthG'
        : '§ 39 Abs. 2 i. V. m. § 18g Abs. 1 Satz 2 AufenthG';
    case 'other_employment':
      return '§ 39 Abs. 3 i. V. m. § 19c Abs. 1 AufenthG';
    case 'experienced_worker':
      return '§ 39 Abs. 3 i. V. m. § 19c Abs. 2 AufenthG, § 6 BeschV';
    case 'public_interest_employment':
      return '§ 39 Abs. 3 i. V. m. § 19c Abs. 3 AufenthG';
    case 'toleration':
    case 'asylum_permission':
      return '§ 39 i. V. m. § 4a Abs. 4 AufenthG, § 32 BeschV';
    default:
      return '§ 39 AufenthG';
  }
}
