import { catalogues } from '../../app/i18n/catalogues'
import { createI18n } from '../../app/i18n/createI18n'

/** The words of the pages in Estonian, so that a label that moves takes its specs along. */
export const say = createI18n('et', catalogues.et).t
