import { z } from 'zod'
import { ACTS } from '../../domain/plan/approvalHeader'
import { shownName } from '../http/shownName'

const isFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'arrayBuffer' in value

const number = z.string().trim().max(40).default('')

/** What a secretary enters about a decision; an empty file is how a browser sends none. */
export const ApproveForm = z.object({
  version: z.coerce.number().int().positive(),
  body: shownName(200).pipe(z.string().min(1)),
  bodyGenitive: shownName(200).pipe(z.string().min(1)),
  date: z.iso.date(),
  sitting: number,
  agendaItem: number,
  act: z.enum(ACTS),
  actNumber: number,
  documentLink: z.string().trim().max(1000).default(''),
  file: z.custom<File>(isFile).optional(),
})
