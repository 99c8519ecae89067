import { expect, it } from 'vitest'
import { isRequestOpen, requestState } from './requestState'

const now = new Date('2026-03-02T10:00:00Z')
const later = new Date('2026-03-02T10:00:01Z')
const before = new Date('2026-03-01T10:00:00Z')

it.each([
  [{ expiresAt: later, revokedAt: null, answeredAt: null }, false, 'waiting', true],
  [{ expiresAt: later, revokedAt: null, answeredAt: null }, true, 'opened', true],
  [{ expiresAt: later, revokedAt: null, answeredAt: before }, true, 'answered', true],
  [{ expiresAt: now, revokedAt: null, answeredAt: null }, true, 'expired', false],
  [{ expiresAt: now, revokedAt: null, answeredAt: before }, true, 'answered', false],
  [{ expiresAt: later, revokedAt: before, answeredAt: before }, true, 'revoked', false],
  [{ expiresAt: now, revokedAt: before, answeredAt: null }, false, 'revoked', false],
] as const)('%j, opened %s, is %s and open %s', (request, isOpened, state, isOpen) => {
  expect(requestState(request, isOpened, now)).toBe(state)
  expect(isRequestOpen(request, now)).toBe(isOpen)
})
