import { describe, expect, it } from 'vitest'
import { createCookies } from './cookies'

const cookies = createCookies('a secret of the server', false)
const valueOf = (setCookie: string) => setCookie.split(';')[0] ?? ''

describe('cookies', () => {
  it('gives back what it has signed', () => {
    const { token, cookie } = cookies.newDevice()
    expect(cookies.readDevice(`other=1; ${valueOf(cookie)}`)).toEqual({ token, tampered: false })
    const session = valueOf(cookies.session('abc'))
    expect(cookies.readSession(session)).toEqual({ token: 'abc', tampered: false })
  })

  it.each([
    ['nothing', undefined, false],
    ['other cookies', 'a=b; c=d', false],
    ['an ended session', 'kavalaud_session=', false],
    ['a token without a signature', 'kavalaud_session=abc', true],
    ['a changed token', valueOf(cookies.session('abc')).replace('abc', 'abd'), true],
    ['a cut signature', valueOf(cookies.session('abc')).slice(0, -1), true],
    [
      'the cookie of a device',
      valueOf(cookies.newDevice().cookie).replace('device', 'session'),
      true,
    ],
    ['the signature of another server', valueOf(createCookies('x', false).session('abc')), true],
  ])('takes %s for nobody', (_what, header, tampered) => {
    expect(cookies.readSession(header)).toEqual({ token: null, tampered })
  })

  it('is kept from scripts and other sites, and sent by https alone where there is https', () => {
    expect(cookies.session('abc')).toMatch(/HttpOnly; SameSite=Lax/)
    expect(cookies.session('abc')).not.toMatch(/Secure/)
    expect(createCookies('x', true).session('abc')).toMatch(/Secure/)
  })

  it('comes from this very host alone where there is https', () => {
    const secure = createCookies('x', true)
    const { token, cookie } = secure.newDevice()
    expect(cookie).toMatch(/^__Host-kavalaud_device=.*; Path=\/; .*Secure/)
    expect(cookie).not.toContain('Domain')
    expect(secure.readDevice(valueOf(cookie)).token).toBe(token)
    const slippedIn = valueOf(secure.session('abc')).replace('__Host-', '')
    expect(secure.readSession(slippedIn)).toEqual({ token: null, tampered: false })
  })
})
