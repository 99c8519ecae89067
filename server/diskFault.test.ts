import { expect, it } from 'vitest'
import { diskFaultOf } from './diskFault'

const named = (name: string) => Object.assign(new Error('no'), { name })
const numbered = (rawCode: number) => Object.assign(named('LibsqlError'), { rawCode })
const ofPrisma = (extendedCode: number) =>
  Object.assign(named('PrismaClientKnownRequestError'), {
    code: 'P2039',
    meta: { driverAdapterError: { cause: { kind: 'sqlite', extendedCode } } },
  })

it.each([
  ['of the log of live documents', named('SQLITE_FULL'), 'SQLITE_FULL'],
  ['of a commit', numbered(13), 'SQLITE_FULL'],
  ['of a statement', ofPrisma(13), 'SQLITE_FULL'],
  ['of a file that may not grow', ofPrisma(778), 'SQLITE_IOERR_WRITE'],
  ['of a statement that the database refuses', ofPrisma(2067), null],
  ['of a taken key', Object.assign(named('E'), { code: 'P2002', meta: { target: ['id'] } }), null],
  ['of the program', new TypeError('x is not a function'), null],
  ['that is none', null, null],
])('knows an error %s', (_whose, error, fault) => {
  expect(diskFaultOf(error)).toBe(fault)
})
