/** The one origin of all windows. The host means nothing; it has to be one, so that the scheme has an origin at all. */
export const appScheme = 'app';
export const appOrigin = 'app://laufmappe';

/** Whether an address belongs to our windows, to the letter. Anything that cannot be read as an address does not. */
export function isOurs(address: string): boolean {
  const url = readAddress(address);
  // The URL standard gives no origin to schemes it does not know, so the parts are compared.
  return (
    url !== undefined &&
    url.protocol === 'app:' &&
    url.host === 'laufmappe' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Path and query of one of our addresses, for the core. */
export function targetOf(address: string): string | undefined {
  if (!isOurs(address)) return undefined;
  const { pathname, search } = new URL(address);
  return pathname + search;
}

function readAddress(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
