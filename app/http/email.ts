import { z } from 'zod'

/** An e-mail address of a form, in lower case, as accounts keep it. */
export const Email = z.string().trim().toLowerCase().max(200).pipe(z.email())
