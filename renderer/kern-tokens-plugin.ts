import type { Plugin } from 'vite';

const TOKEN_BLOCK = /(:root|\[data-kern-theme=(?:light|dark)\](?:,\s*\.kern-(?:light|dark))?)\s*\{([^{}]*)\}/g;
const TOKEN = /--kern-(?!component-)[\w-]+:[^;]+;/g;

/**
 * Of KERN's stylesheet we use the design tokens alone: colours, sizes, type. Its components are made for public forms and
 * too large for a desk, and its global rules would reach into ours. Both themes stay switchable by `data-kern-theme`.
 */
export function kernTokensOnly(): Plugin {
  return {
    name: 'laufmappe:kern-tokens-only',
    enforce: 'pre',
    transform(code, id) {
      return /@kern-ux\/native\/dist\/kern\.css/.test(id) ? { code: tokensOf(code), map: null } : null;
    },
  };
}

/** Every rule of a stylesheet that sets KERN tokens, with nothing but the tokens in it. */
export function tokensOf(css: string): string {
  const withoutMedia = css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...withoutMedia.matchAll(TOKEN_BLOCK)]
    .map(([, selector = '', body = '']) => {
      const tokens = body.match(TOKEN) ?? [];
      return tokens.length === 0 ? '' : `${selector}{${tokens.join('')}}`;
    })
    .join('\n');
}
