/**
 * Before anything is drawn: the looks this window had last (app/window-settings.tsx keeps them), or those of the system.
 * A script of its own, because the policy forbids inline ones; not a module, because those run after the first picture.
 */
const dark = matchMedia('(prefers-color-scheme: dark)').matches;
document.documentElement.dataset.kernTheme = localStorage.getItem('look') ?? (dark ? 'dark' : 'light');
