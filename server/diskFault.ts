import { z } from 'zod'

/** What SQLite calls it where a disk does not take what is written, and the number of it. */
const FAULTS = {
  SQLITE_FULL: 13,
  SQLITE_IOERR_WRITE: 778,
  SQLITE_IOERR_FSYNC: 1034,
  SQLITE_IOERR_SHMSIZE: 4874,
} as const

export type DiskFault = keyof typeof FAULTS

/** Where the log of live documents, the driver when it commits, and Prisma for every other statement say what SQLite said. */
const Told = z.object({
  name: z.string().optional(),
  rawCode: z.number().optional(),
  meta: z
    .object({ driverAdapterError: z.object({ cause: z.object({ extendedCode: z.number() }) }) })
    .optional()
    .catch(undefined),
})

/** That nothing was written because the disk is full or fails; null for every other error. */
export function diskFaultOf(error: unknown): DiskFault | null {
  const { data: told } = Told.safeParse(error)
  const number = told?.meta?.driverAdapterError.cause.extendedCode ?? told?.rawCode
  const faults = Object.keys(FAULTS) as DiskFault[]
  return faults.find((name) => name === told?.name || FAULTS[name] === number) ?? null
}
