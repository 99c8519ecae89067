import type { Language } from '../../domain/language'
import * as en from './en/catalogue'
import * as et from './et/catalogue'
import * as ru from './ru/catalogue'

/** All catalogues; Estonian is the one that the others are compared with. */
export const catalogues = { et, en, ru } satisfies Record<Language, object>

export type Catalogue = typeof et
