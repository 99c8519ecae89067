import { createMail, type Mail } from './createMail'

/** For tests: mail by this server, or none at all. */
export const testMail = (smtpUrl?: string): Mail =>
  createMail({
    smtpUrl,
    from: 'laud@example.ee',
    secret: 'only for tests',
    onFailure: () => undefined,
  })
