import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readPlan } from '../../domain/import/readPlan'
import { isRefusal } from '../../domain/refusal'
import { decodeSource } from './decodeSource'
import { previewReading } from './previewReading'

/** Why a file could not be read, for whoever runs the command. */
const REASONS: Readonly<Record<string, string>> = {
  importEmpty: 'the file is empty',
  importBinary: 'the file is not text',
  importNotDocx: 'the file is not a DOCX document',
  importNotJson: 'the file is not JSON',
  importJsonShape: 'the JSON is neither an exported plan nor a reading of one',
  importTooLarge: 'the file is too large',
}

type Output = { out: (text: string) => void; error: (text: string) => void }

/**
 * `import FILE [--json]`: reads a plan and shows what was read; writes nothing. With `--json` the
 * reading, otherwise a preview.
 *
 * @returns the exit code: 0, or 1 after one line that says what is wrong
 */
export async function runImport(args: readonly string[], { out, error }: Output): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'))
  const [file] = files
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--json')
  if (file === undefined || files.length > 1 || unknown !== undefined) {
    error('usage: npm run -s import -- FILE [--json]')
    return 1
  }
  try {
    const reading = readPlan(await decodeSource(await readFile(file), basename(file)))
    out(args.includes('--json') ? JSON.stringify(reading, null, 2) : previewReading(reading))
    return 0
  } catch (problem) {
    const reason = reasonOf(problem)
    if (reason === null) throw problem
    error(`import: ${file}: ${reason}`)
    return 1
  }
}

function reasonOf(problem: unknown): string | null {
  if (isRefusal(problem)) return REASONS[problem.reason] ?? problem.reason
  if (!(problem instanceof Error) || !('code' in problem)) return null
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EISDIR: 'that is a folder',
    EACCES: 'the file may not be read',
  }
  return reasons[String(problem.code)] ?? null
}
