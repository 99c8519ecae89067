import { describe, expect, it } from 'vitest'
import { lastDayOf, partnerLinkEnd, partnerLinkState } from './partnerLink'

const TALLINN = 'Europe/Tallinn'
const now = new Date('2026-11-21T22:30:00Z')

describe('the end of a link', () => {
  it.each([
    ['2026-11-22', '2026-11-22T22:00:00.000Z'],
    ['2026-12-31', '2026-12-31T22:00:00.000Z'],
    ['2027-06-30', '2027-06-30T21:00:00.000Z'],
    ['2027-11-23', '2027-11-23T22:00:00.000Z'],
  ])('with the last day %s is %s', (lastDay, end) => {
    const at = partnerLinkEnd(lastDay, TALLINN, now)
    expect(at.toISOString()).toBe(end)
    expect(lastDayOf(at, TALLINN)).toBe(lastDay)
  })

  it.each([
    ['2026-11-21', 'expiryOver'],
    ['2027-11-24', 'expiryTooFar'],
    ['9999-12-31', 'expiryTooFar'],
  ])('is not on %s: %s', (lastDay, reason) => {
    expect(() => partnerLinkEnd(lastDay, TALLINN, now)).toThrow(
      expect.objectContaining({ code: 'invalid', reason }) as Error,
    )
  })
})

describe('the state of a link', () => {
  const [before, after] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)]
  it.each([
    ['waiting', { expiresAt: after, revokedAt: null, firstUseAt: null }],
    ['opened', { expiresAt: after, revokedAt: null, firstUseAt: before }],
    ['expired', { expiresAt: now, revokedAt: null, firstUseAt: before }],
    ['revoked', { expiresAt: after, revokedAt: before, firstUseAt: before }],
    ['revoked', { expiresAt: before, revokedAt: before, firstUseAt: null }],
  ])('is %s for %j', (state, link) => {
    expect(partnerLinkState(link, now)).toBe(state)
  })
})
