import { z } from 'zod'

const Fields = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('localhost'),
  /** Folder of the databases and the generated secret. */
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^file:/, 'must be a SQLite file such as file:./data/kavalaud.db')
    .optional(),
  SESSION_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  /** The address people use, such as https://laud.example.ee; needed behind a proxy. */
  ORIGIN: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://laud.example.ee' })
    .transform((address) => new URL(address).origin)
    .optional(),
  /**
   * The mail server, such as smtp://user:password@mail.example.ee:587; without it no mail is sent. Links in
   * mail need ORIGIN: the Host header of a request is whatever its sender writes.
   */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must be an address such as smtp://mail.example.ee:587' })
    .optional(),
  /** Whom mail is from; an address at the host of ORIGIN unless it is set. */
  MAIL_FROM: z.email().optional(),
  /** How large a message, and with it an update, of a live document may be, in MB (LIM-1). */
  COLLAB_FRAME_MB: z.coerce.number().int().min(1).max(16).default(1),
  /** How large a live document may grow, in MB (LIM-4). */
  COLLAB_DOCUMENT_MB: z.coerce.number().int().min(1).max(512).default(32),
  /** Lets whoever has it read /metrics from elsewhere. */
  METRICS_TOKEN: z.string().min(16, 'must have 16 characters or more').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** `off` leaves an empty database empty. */
  DEMO: z.enum(['on', 'off']).default('on'),
})

const Env = Fields.refine(({ SMTP_URL, ORIGIN }) => !SMTP_URL || ORIGIN, {
  path: ['ORIGIN'],
  error: 'must be set where SMTP_URL is: links in mail begin with it',
})

export type Env = Readonly<z.infer<typeof Env>>

/**
 * The configuration, checked and frozen. Only `main.ts` calls this, once; everything else is handed
 * the values it needs.
 *
 * @throws Error with one line that names each bad variable and says what it must be
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const result = Env.safeParse(given)
  if (result.success) return Object.freeze(result.data)
  const lines = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`)
  throw new Error(`Invalid configuration: ${lines.join('; ')}`)
}
