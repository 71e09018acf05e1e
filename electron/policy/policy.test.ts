import { describe, expect, test } from 'vitest';
import { isOurs, targetOf } from './app-origin.ts';
import { mayLoad, mayNavigateTo } from './navigation.ts';
import { mayHavePermission } from './permissions.ts';
import { isTrustedFrame } from './trusted-frame.ts';

const foreign = [
  'https://evil.example/',
  'http://127.0.0.1:8080/',
  'file:///etc/passwd',
  'app://laufmappe.evil.example/',
  'app://evil/',
  'app://user@laufmappe/',
  'app:/laufmappe/',
  'javascript:alert(1)',
  'about:blank',
  'about:srcdoc',
  'chrome://settings',
  '',
  'nonsense',
];

describe('addresses', () => {
  test('our windows and their files are ours', () => {
    for (const address of ['app://laufmappe/', 'app://laufmappe/akte', 'app://laufmappe/assets/a.js?x=1']) {
      expect(isOurs(address), address).toBe(true);
    }
    expect(targetOf('app://laufmappe/page/ab/1?width=900')).toBe('/page/ab/1?width=900');
  });

  test.each(foreign)('%j is not', (address) => {
    expect(isOurs(address)).toBe(false);
    expect(targetOf(address)).toBeUndefined();
    expect(mayNavigateTo(address)).toBe(false);
    expect(mayLoad(address, false)).toBe(false);
  });

  test('a path that climbs stays inside the origin', () => {
    expect(targetOf('app://laufmappe/../../etc/passwd')).toBe('/etc/passwd');
  });
});

describe('navigation', () => {
  test('leads to windows, never to a file from outside', () => {
    expect(mayNavigateTo('app://laufmappe/akte')).toBe(true);
    expect(mayNavigateTo(`app://laufmappe/blob/${'a'.repeat(64)}`)).toBe(false);
    expect(mayNavigateTo('app://laufmappe/assets/main.js')).toBe(false);
  });

  test('drawn pages may be loaded, drawn pages of others not', () => {
    expect(mayLoad('blob:app://laufmappe/0f3a', false)).toBe(true);
    expect(mayLoad('blob:https://evil.example/0f3a', false)).toBe(false);
    expect(mayLoad('data:text/html,<script>', false)).toBe(false);
  });

  test('the developer tools are there in development alone', () => {
    expect(mayLoad('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(mayLoad('devtools://devtools/bundled/inspector.html', false)).toBe(false);
  });
});

describe('who is listened to', () => {
  test('the page of a window', () => {
    expect(isTrustedFrame({ url: 'app://laufmappe/', parent: null })).toBe(true);
  });

  test('no frame inside it, no page of another address, no frame that is gone', () => {
    expect(isTrustedFrame({ url: 'app://laufmappe/', parent: {} })).toBe(false);
    expect(isTrustedFrame({ url: 'https://evil.example/', parent: null })).toBe(false);
    expect(isTrustedFrame(null)).toBe(false);
  });
});

describe('permissions', () => {
  test('copying is allowed to us, to nobody else', () => {
    expect(mayHavePermission('clipboard-sanitized-write', 'app://laufmappe/akte')).toBe(true);
    expect(mayHavePermission('clipboard-sanitized-write', 'https://evil.example/')).toBe(false);
  });

  test.each(['media', 'geolocation', 'notifications', 'midi', 'usb', 'openExternal', 'clipboard-read', 'unknown'])(
    '%s is refused to everybody',
    (permission) => expect(mayHavePermission(permission, 'app://laufmappe/')).toBe(false),
  );
});
