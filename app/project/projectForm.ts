import { z } from 'zod'
import { PROJECT_ACTIVITY_STATES } from '../../domain/project/projectActivityState'

const line = (max: number) => z.string().trim().max(max).default('')
const long = line(20_000)

const Partner = z
  .object({ organisationId: line(40), responsible: line(300) })
  .transform((row) => (row.organisationId === '' ? null : row))

const Session = z
  .object({ title: line(500), dateRaw: line(200), venue: line(300) })
  .transform((row) => (Object.values(row).every((text) => text === '') ? null : row))

const Activity = z
  .object({ text: line(5000), state: z.enum(PROJECT_ACTIVITY_STATES), note: line(5000) })
  .transform((row) => (`${row.text}${row.note}` === '' ? null : row))

const present = <Row>(row: Row | null): row is Row => row !== null

/** A project of a form, checked; a row that nobody filled in is none. */
export const ProjectForm = z.object({
  title: z.string().trim().min(1).max(500),
  goal: long,
  areas: long,
  audience: long,
  trainer: long,
  funding: long,
  contact: long,
  results: long,
  organisations: z
    .array(Partner)
    .max(100)
    .default([])
    .transform((rows) => rows.filter(present)),
  sessions: z
    .array(Session)
    .max(200)
    .default([])
    .transform((rows) => rows.filter(present)),
  activities: z
    .array(Activity)
    .max(300)
    .default([])
    .transform((rows) => rows.filter(present)),
})

/** See `SavedVersion` of workshops: `overwrite` is the version that the reader decided to save over. */
export const EditedProject = ProjectForm.extend({
  version: z.coerce.number().int().min(1),
  overwrite: z.coerce.number().int().min(1).optional(),
})
