import { useText } from '../i18n/use-text.ts';

/** How leaves are cited: "Bl. 12" or "Bl. 12–15". */
export function useLeafRange(): (first: number, last: number) => string {
  const t = useText();
  return (first, last) =>
    first === last ? t('reader.leaf.short', { leaf: first }) : t('reader.leaf.range', { first, last });
}
