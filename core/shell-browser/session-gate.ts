import { randomBytes, timingSafeEqual } from 'node:crypto';

/** How long the address of a window we open ourselves may be used, in milliseconds. It can be used once. */
const windowTokenLifetime = 60_000;

/**
 * Who may talk to this desk: a browser that came with a token of this start. It gets a cookie that all its windows share and
 * that means nothing to the next start.
 */
export class SessionGate {
  readonly #secret = secret();
  readonly #startToken = secret();
  readonly #windowTokens = new Map<string, number>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** The token of the address printed for the person at this desk; good until the desk ends. */
  get startToken(): string {
    return this.#startToken;
  }

  /** A token for a window we open: other users of the machine can read command lines, so it is good once and for a minute. */
  windowToken(): string {
    const token = secret();
    this.#windowTokens.set(token, this.#now() + windowTokenLifetime);
    return token;
  }

  /** Whether a start with this token may have the cookie. Uses up a window's token. */
  admits(token: string): boolean {
    for (const [known, expiresAt] of this.#windowTokens) {
      if (expiresAt < this.#now()) this.#windowTokens.delete(known);
      else if (sameText(known, token)) return this.#windowTokens.delete(known);
    }
    return sameText(this.#startToken, token);
  }

  /** Cookies do not know ports: the name holds it, so that two desks in one browser do not push each other out. */
  setCookie(port: number): string {
    return `${cookieName(port)}=${this.#secret}; Path=/; HttpOnly; SameSite=Strict`;
  }

  holdsCookie(cookieHeader: string | undefined, port: number): boolean {
    const name = cookieName(port);
    return (cookieHeader ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .some((pair) => pair.startsWith(`${name}=`) && sameText(this.#secret, pair.slice(name.length + 1)));
  }
}

function cookieName(port: number): string {
  return `laufmappe_${port}`;
}

/** 256 random bits. */
function secret(): string {
  return randomBytes(32).toString('base64url');
}

/** Takes the same time wherever the two differ. */
function sameText(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
}
