import { useTranslation } from 'react-i18next'
import type { Plan } from '../../domain/plan/plan'
import { planColumns } from '../plan/planColumns'
import { PublicChapter } from './PublicChapter'
import { PublicContents } from './PublicContents'
import { PublicPreamble } from './PublicPreamble'
import { usePublicPath } from './usePublicPath'

/** The draft that everybody is asked about, each activity with the way to propose on it. */
export function ConsultationDraft({ slug, draft }: { slug: string; draft: Plan }) {
  const { t } = useTranslation()
  const pathTo = usePublicPath(slug)
  // A link stands at each activity: without the path of the page itself, the page stays light.
  const here = `/p/${slug}/proposals`
  const columns = planColumns(draft).filter((column) => column !== 'progress')
  return (
    <>
      <p className="links screen part">
        <a href="#proposal">{t('publication.propose')}</a>
        <a href="#answers">{t('publication.answersTitle')}</a>
      </p>
      <PublicPreamble text={draft.preamble} />
      <PublicContents chapters={draft.chapters} />
      {draft.chapters.map((chapter) => (
        <PublicChapter
          key={chapter.id}
          chapter={chapter}
          columns={columns}
          proposeAt={(id) => `${pathTo('proposals', { activity: id }).slice(here.length)}#proposal`}
        />
      ))}
    </>
  )
}
