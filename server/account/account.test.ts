import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '../deps'
import { NOBODY, onDevice, testWorld, type TestWorld } from '../testWorld'
import { changeEmail } from './changeEmail'
import { changePassword } from './changePassword'
import { createAccount } from './createAccount'
import { createSignInLink } from './createSignInLink'
import { editMyAccount } from './editMyAccount'
import { ensureFirstAdmin } from './ensureFirstAdmin'
import { findSession } from './findSession'
import { listAccounts } from './listAccounts'
import { redeemOneTimeLink } from './oneTimeLink'
import { signIn } from './signIn'
import { signOut } from './signOut'

const device = onDevice('laptop')
const password = 'kolm kaske väljal'

describe('accounts', () => {
  let world: TestWorld
  let admin: Actor
  beforeEach(async () => {
    world = await testWorld()
    const first = await ensureFirstAdmin(world)
    const session = await redeemOneTimeLink(world, device, first?.token ?? '')
    admin = { accountId: await findSession(world, session), deviceHash: 'laptop' }
    await editMyAccount(world, admin, { name: 'Anu', email: 'anu@example.ee' })
    await changePassword(world, admin, session, { current: '', next: password })
  })
  afterEach(() => world.remove())

  it('lets the first admin in by the printed link, and prints none once there is a password', async () => {
    expect(await ensureFirstAdmin(world)).toBeNull()
    const session = await signIn(world, device, { email: 'anu@example.ee', password })
    expect(await findSession(world, session)).toBe(admin.accountId)
  })

  it('makes an account whose link works once', async () => {
    const token = await createAccount(world, admin, {
      name: 'Bo',
      email: 'bo@example.ee',
      admin: false,
    })
    const session = await redeemOneTimeLink(world, device, token)
    expect(await findSession(world, session)).not.toBeNull()
    const again = redeemOneTimeLink(world, device, token)
    await expect(again).rejects.toMatchObject({ code: 'not_found', reason: 'linkUsed' })
  })

  it('lets one of two who use a link at once in', async () => {
    const token = await createSignInLink(world, admin, admin.accountId ?? '')
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => redeemOneTimeLink(world, device, token)),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('keeps no password, session or link in a form that signs anybody in', async () => {
    const token = await createSignInLink(world, admin, admin.accountId ?? '')
    const session = await signIn(world, device, { email: 'anu@example.ee', password })
    const [account] = await world.db.account.findMany()
    expect(account?.passwordHash).toMatch(/^\$argon2id\$/)
    const stored = JSON.stringify([
      await world.db.session.findMany(),
      await world.db.oneTimeLink.findMany(),
    ])
    expect(stored).not.toContain(token)
    expect(stored).not.toContain(session)
  })

  it.each([
    ['a wrong password', 'anu@example.ee', 'wrong'],
    ['an unknown e-mail', 'nobody@example.ee', password],
  ])('refuses %s with the same sentence', async (_what, email, wrong) => {
    await expect(signIn(world, device, { email, password: wrong })).rejects.toMatchObject({
      reason: 'wrongPassword',
    })
  })

  const guessTenTimes = async (deviceOf: (n: number) => Actor) => {
    for (let n = 0; n < 10; n += 1) {
      const guess = signIn(world, deviceOf(n), { email: 'anu@example.ee', password: 'x' })
      await expect(guess).rejects.toMatchObject({ reason: 'wrongPassword' })
    }
  }
  const anuOn = (name: string) =>
    signIn(world, onDevice(name), { email: 'anu@example.ee', password })

  it('stops guessing after ten tries, on that account only', async () => {
    await guessTenTimes((n) => onDevice(`d${n}`))
    await expect(anuOn('new phone')).rejects.toMatchObject({ code: 'too_many' })
    const other = signIn(world, device, { email: 'bo@example.ee', password })
    await expect(other).rejects.toMatchObject({ reason: 'wrongPassword' })
  })

  it('lets its owner in where they signed in before, however often others guess elsewhere', async () => {
    await anuOn('office')
    await guessTenTimes((n) => onDevice(`d${n}`))
    await expect(anuOn('office')).resolves.toBeTruthy()
    await expect(anuOn('laptop')).resolves.toBeTruthy()
  })

  it('stops guessing on a device of the owner, without locking the others', async () => {
    await anuOn('office')
    await guessTenTimes(() => onDevice('office'))
    await expect(anuOn('office')).rejects.toMatchObject({ code: 'too_many' })
    await expect(anuOn('laptop')).resolves.toBeTruthy()
  })

  it('forgets the other devices when the password changes', async () => {
    await anuOn('office')
    await changePassword(world, admin, null, { current: password, next: password })
    await guessTenTimes((n) => onDevice(`d${n}`))
    await expect(anuOn('office')).rejects.toMatchObject({ code: 'too_many' })
    await expect(anuOn('laptop')).resolves.toBeTruthy()
  })

  it('knows the ten devices on which an account has signed in last', async () => {
    for (let n = 1; n <= 10; n += 1) {
      const later = { ...world, now: () => new Date(world.now().getTime() + n) }
      await signIn(later, onDevice(`own ${n}`), { email: 'anu@example.ee', password })
    }
    const known = await world.db.knownDevice.findMany()
    expect(known.map(({ deviceHash }) => deviceHash)).not.toContain(onDevice('laptop').deviceHash)
    expect(known).toHaveLength(10)
  })

  it('lets the password be changed while others guess it', async () => {
    await guessTenTimes((n) => onDevice(`d${n}`))
    const change = changePassword(world, admin, null, { current: password, next: 'viis tamme' })
    await expect(change).resolves.toBeUndefined()
  })

  it('ends a session at sign-out, and the others when the password changes', async () => {
    const [one = '', two = ''] = await Promise.all(
      [1, 2].map(() => signIn(world, device, { email: 'anu@example.ee', password })),
    )
    await changePassword(world, admin, one, { current: password, next: 'neli kuuske metsas' })
    expect(await findSession(world, one)).not.toBeNull()
    expect(await findSession(world, two)).toBeNull()
    await signOut(world, one)
    expect(await findSession(world, one)).toBeNull()
  })

  it('has what an ended session opened decided again', async () => {
    const session = await signIn(world, device, { email: 'anu@example.ee', password })
    world.recheckedAccounts.length = 0
    await signOut(world, 'no session')
    expect(world.recheckedAccounts).toEqual([])
    await signOut(world, session)
    await changePassword(world, admin, null, { current: password, next: 'neli kuuske metsas' })
    expect(world.recheckedAccounts).toEqual([admin.accountId, admin.accountId])
  })

  it('lets nobody in by an old link once the password has changed', async () => {
    const token = await createSignInLink(world, admin, admin.accountId ?? '')
    await changePassword(world, admin, null, { current: password, next: 'neli kuuske metsas' })
    const late = redeemOneTimeLink(world, device, token)
    await expect(late).rejects.toMatchObject({ reason: 'linkUsed' })
  })

  it('does not change the password for whoever does not know it', async () => {
    const change = changePassword(world, admin, null, {
      current: 'wrong',
      next: 'neli kuuske metsas',
    })
    await expect(change).rejects.toMatchObject({ reason: 'wrongCurrentPassword' })
  })

  it('changes the password once for two who know the one of before', async () => {
    const changes = await Promise.allSettled(
      ['neli kuuske metsas', 'viis tamme rannal'].map((next) =>
        changePassword(world, admin, null, { current: password, next }),
      ),
    )
    expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('lets nobody in by a password that is changed while it is being checked', async () => {
    const change = () =>
      changePassword(world, admin, null, { current: password, next: 'neli kuuske metsas' })
    const late = { ...world, limits: { ...world.limits, reset: change } }
    const entering = signIn(late, device, { email: 'anu@example.ee', password })
    await expect(entering).rejects.toMatchObject({ reason: 'wrongPassword' })
    expect(await world.db.session.count()).toBe(0)
  })

  it('gives the first admin one of two e-mails that come at once', async () => {
    const { id } = await world.db.account.update({
      where: { email: 'anu@example.ee' },
      data: { email: 'admin@kavalaud.invalid' },
    })
    const edits = await Promise.allSettled(
      ['anu@example.ee', 'bo@example.ee'].map((email) =>
        editMyAccount(world, { accountId: id, deviceHash: null }, { name: 'Anu', email }),
      ),
    )
    expect(edits).toContainEqual({
      status: 'rejected',
      reason: expect.objectContaining({ reason: 'emailByAdmin' }) as unknown,
    })
  })

  it('is managed by admins alone', async () => {
    const bo = await world.account('bo')
    for (const actor of [bo, NOBODY]) {
      const code = actor === bo ? 'forbidden' : 'unauthenticated'
      await expect(listAccounts(world, actor)).rejects.toMatchObject({ code })
      await expect(createSignInLink(world, actor, 'bo')).rejects.toMatchObject({ code })
      const making = createAccount(world, actor, { name: 'C', email: 'c@example.ee', admin: true })
      await expect(making).rejects.toMatchObject({ code })
    }
    expect(await listAccounts(world, admin)).toMatchObject([{ name: 'Anu' }, { name: 'bo' }])
  })

  it('lists them in the order of the Estonian alphabet', async () => {
    for (const id of ['tiit', 'õie', 'žanna']) await world.account(id)
    const names = (await listAccounts(world, admin)).map(({ name }) => name)
    expect(names).toEqual(['Anu', 'žanna', 'tiit', 'õie'])
  })

  it('keeps one account per e-mail', async () => {
    await world.account('bo')
    const making = createAccount(world, admin, { name: 'Bo', email: 'bo@example.ee', admin: false })
    await expect(making).rejects.toMatchObject({ code: 'conflict' })
    const change = { accountId: admin.accountId ?? '', email: 'bo@example.ee' }
    const changing = changeEmail(world, admin, change)
    await expect(changing).rejects.toMatchObject({ code: 'conflict', reason: 'emailTaken' })
  })

  it('has its e-mail changed by an admin alone, so that nobody gets the rights of a colleague', async () => {
    const bo = await world.account('bo')
    const change = { accountId: 'bo', email: 'kolleeg@example.ee' }
    const details = { name: 'Bo', email: change.email }
    for (const refused of [
      editMyAccount(world, bo, details),
      editMyAccount(world, admin, details),
      changeEmail(world, bo, change),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
    }
    await editMyAccount(world, bo, { name: 'Bo Tamm', email: null })
    const shown = () => world.db.account.findUnique({ where: { id: 'bo' } })
    expect(await shown()).toMatchObject({ name: 'Bo Tamm', email: 'bo@example.ee' })
    await changeEmail(world, admin, change)
    expect(await shown()).toMatchObject({ name: 'Bo Tamm', email: change.email })
  })
})
