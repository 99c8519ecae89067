import { useTranslation } from 'react-i18next'
import { LONGEST_PROPOSAL } from '../../domain/plan/proposal'
import type { Plan } from '../../domain/plan/plan'
import { clip } from '../../domain/text/clip'
import { readTyped } from '../http/readTyped'
import { readRefusal, useRefusalText } from '../ui/refusalText'
import { useOfficialLang } from './OfficialText'
import { usePublicPath } from './usePublicPath'

/** Enough to know an activity again beside its number, where its text stands above in full. */
const LONGEST_OPTION = 40

type Props = {
  slug: string
  draft: Plan
  /** The id of the activity that somebody came to propose on; empty for the whole plan. */
  about: string
  /** What the last sending was answered. */
  answer: unknown
}

/** A proposal of anybody. What was typed comes back where it is refused, also without scripts. */
export function ProposalForm({ slug, draft, about, answer }: Props) {
  const { t } = useTranslation()
  const textOf = useRefusalText()
  const pathTo = usePublicPath(slug)
  const refusal = readRefusal(answer)
  const typed = readTyped(answer)
  const wrong = String(refusal?.params['fields'] ?? '').split(',')
  return (
    <section id="proposal" className="part screen" aria-labelledby="proposal-title">
      <h2 id="proposal-title">{t('publication.propose')}</h2>
      <form method="post" action={`${pathTo('proposals')}#proposal`} className="sheet">
        {refusal && (
          <p className="note wrong" role="alert">
            {textOf(refusal)}
          </p>
        )}
        <AboutField draft={draft} chosen={typed['activity'] ?? about} />
        <label>
          {t('publication.proposalText')}
          <textarea
            name="text"
            rows={6}
            required
            maxLength={LONGEST_PROPOSAL}
            defaultValue={typed['text'] ?? ''}
            aria-invalid={wrong.includes('text') || undefined}
          />
        </label>
        <label>
          {t('publication.proposalName')}{' '}
          <span className="quiet">{t('publication.proposalNameHint')}</span>
          <input
            name="name"
            maxLength={80}
            autoComplete="name"
            defaultValue={typed['name'] ?? ''}
            aria-invalid={wrong.includes('name') || undefined}
          />
        </label>
        <p className="quiet">{t('publication.proposalPublic')}</p>
        <button type="submit">{t('publication.send')}</button>
      </form>
    </section>
  )
}

function AboutField({ draft, chosen }: { draft: Plan; chosen: string }) {
  const { t } = useTranslation()
  const lang = useOfficialLang()
  const activities = draft.chapters
    .flatMap((chapter) => chapter.activities)
    .filter(({ isStruck }) => !isStruck)
  return (
    <label>
      {t('publication.proposalAbout')}
      <select name="activity" defaultValue={chosen} lang={lang}>
        <option value="">{t('publication.wholePlan')}</option>
        {activities.map(({ id, number, text }) => (
          <option key={id} value={id}>
            {`${number} ${text.length > LONGEST_OPTION ? `${clip(text, LONGEST_OPTION)} …` : text}`}
          </option>
        ))}
      </select>
    </label>
  )
}
