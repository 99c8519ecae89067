import type { Queries } from '../db'

/** Enough for everything that one person signs in on. */
const MOST_DEVICES = 10

/** Whether the account with this e-mail has signed in on the device before. */
export async function isKnownDevice(
  db: Queries,
  email: string,
  deviceHash: string | null,
): Promise<boolean> {
  if (deviceHash === null) return false
  return (await db.knownDevice.count({ where: { deviceHash, account: { email } } })) > 0
}

/** Notes that an account has signed in on a device. Of many devices the latest are known. */
export async function rememberDevice(
  tx: Queries,
  accountId: string,
  deviceHash: string,
  now: Date,
): Promise<void> {
  await tx.knownDevice.upsert({
    where: { accountId_deviceHash: { accountId, deviceHash } },
    create: { accountId, deviceHash, signedInAt: now },
    update: { signedInAt: now },
  })
  const older = await tx.knownDevice.findMany({
    where: { accountId },
    orderBy: { signedInAt: 'desc' },
    skip: MOST_DEVICES,
    select: { deviceHash: true },
  })
  const hashes = older.map((device) => device.deviceHash)
  await tx.knownDevice.deleteMany({ where: { accountId, deviceHash: { in: hashes } } })
}

/** Forgets every device of an account but this one. */
export async function forgetOtherDevices(
  tx: Queries,
  accountId: string,
  deviceHash: string | null,
): Promise<void> {
  await tx.knownDevice.deleteMany({
    where: { accountId, deviceHash: { not: deviceHash ?? '' } },
  })
}
