import { configureGlobal } from 'fast-check'

/**
 * Histories and texts of property tests are as long as their tests allow: by default fast-check makes lists of ten at most,
 * whatever `maxLength` says.
 */
configureGlobal({ defaultSizeToMaxWhenMaxSpecified: true })
