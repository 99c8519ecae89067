import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import {
  isSameRevision,
  type ComparedField,
  type RevisionDiff,
} from '../../domain/plan/revisionDiff'
import { REVISION_FIELD_LABELS } from '../plan/revisionFieldLabels'
import { ChangedWords } from './ChangedWords'
import { useOfficialLang } from './OfficialText'

/** Everything that differs between two revisions, part by part; what went is struck, what came underlined. */
export function RevisionChangesList({ diff }: { diff: RevisionDiff | null }) {
  const { t } = useTranslation()
  if (diff === null || isSameRevision(diff)) {
    return <p className="note">{t('publication.noChanges')}</p>
  }
  return (
    <>
      <HeadChanges diff={diff} />
      <ActivitiesComeAndGone diff={diff} />
      <ActivityChanges diff={diff} />
      <OrderChanges diff={diff} />
    </>
  )
}

type DiffProps = { diff: RevisionDiff }

function HeadChanges({ diff: { title, preamble } }: DiffProps) {
  const { t } = useTranslation()
  const head = [title, preamble].flatMap((change) => (change ? [change] : []))
  return (
    <Part title={t('publication.changesHead')} isEmpty={head.length === 0}>
      {head.map(({ words }, at) => (
        <li key={at}>
          <ChangedWords words={words} />
        </li>
      ))}
    </Part>
  )
}

function ActivitiesComeAndGone({ diff: { added, struck, removed } }: DiffProps) {
  const { t } = useTranslation()
  return (
    <>
      <Part title={t('publication.changesAdded')} isEmpty={added.length === 0}>
        {added.map(({ id, number, text }) => (
          <li key={id}>
            <b className="n">{number}</b> <ins>{text}</ins>
          </li>
        ))}
      </Part>
      <Part title={t('publication.changesStruck')} isEmpty={struck.length + removed.length === 0}>
        {[...struck, ...removed].map(({ id, number, text }) => (
          <li key={id}>
            <b className="n">{number}</b> <del>{text}</del>
          </li>
        ))}
      </Part>
    </>
  )
}

function ActivityChanges({ diff: { changed, moved } }: DiffProps) {
  const { t } = useTranslation()
  return (
    <>
      <Part title={t('publication.changesTexts')} isEmpty={changed.length === 0}>
        {changed.map(({ id, number, fields }) => (
          <li key={id}>
            <b className="n">{number}</b>
            {fields.map(({ field, words }) => (
              <p key={field}>
                {field !== 'text' && <FieldName field={field} />}
                <ChangedWords words={words} />
              </p>
            ))}
          </li>
        ))}
      </Part>
      <Part title={t('publication.changesDeadlines')} isEmpty={moved.length === 0}>
        {moved.map(({ id, number, before, after }) => (
          <li key={id}>
            <b className="n">{number}</b> {before && <del>{before}</del>}{' '}
            {after && <ins>{after}</ins>}
          </li>
        ))}
      </Part>
    </>
  )
}

function OrderChanges({ diff: { chapters, renumbered } }: DiffProps) {
  const { t } = useTranslation()
  return (
    <>
      <Part title={t('publication.changesChapters')} isEmpty={chapters.length === 0}>
        {chapters.map(({ id, number, words }) => (
          <li key={id}>
            <b className="n">{`${number}.`}</b> <ChangedWords words={words} />
          </li>
        ))}
      </Part>
      <Part title={t('publication.changesNumbers')} isEmpty={renumbered.length === 0}>
        {renumbered.map(({ id, before, after }) => (
          <li key={id} className="n">
            <del>{before}</del> <ins>{after}</ins>
          </li>
        ))}
      </Part>
    </>
  )
}

type PartProps = { title: string; isEmpty: boolean; children: ReactNode }

function Part({ title, isEmpty, children }: PartProps) {
  const lang = useOfficialLang()
  if (isEmpty) return null
  return (
    <section className="part">
      <h2>{title}</h2>
      <ul className="rows" lang={lang}>
        {children}
      </ul>
    </section>
  )
}

function FieldName({ field }: { field: ComparedField }) {
  const { t, i18n } = useTranslation()
  return (
    <span className="quiet" lang={i18n.language}>{`${t(REVISION_FIELD_LABELS[field])}: `}</span>
  )
}
