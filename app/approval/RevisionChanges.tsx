import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { RevisionActivity } from '../../domain/plan/revision'
import { isSameRevision, type RevisionDiff, type TextChange } from '../../domain/plan/revisionDiff'
import { REVISION_FIELD_LABELS } from '../plan/revisionFieldLabels'
import { WordChanges } from '../plan/WordChanges'

/** What changed between two states of a plan, by kind, with words struck through and underlined. */
export function RevisionChanges({ diff }: { diff: RevisionDiff }) {
  const { t } = useTranslation()
  if (isSameRevision(diff)) return <p className="text-muted">{t('approval.noChanges')}</p>
  return (
    <div className="grid gap-4">
      <HeadChanges diff={diff} />
      <Activities title={t('approval.added')} activities={diff.added} />
      <Activities title={t('approval.leftOut')} activities={diff.struck} />
      <Activities title={t('approval.removed')} activities={diff.removed} />
      <Kind title={t('approval.moved')} count={diff.moved.length}>
        {diff.moved.map(({ id, number, before, after }) => (
          <Line key={id} number={number}>
            <del className="text-danger">{before || t('approval.noDeadline')}</del>
            {' → '}
            <ins className="text-good">{after || t('approval.noDeadline')}</ins>
          </Line>
        ))}
      </Kind>
      <Kind title={t('approval.changed')} count={diff.changed.length}>
        {diff.changed.map(({ id, number, fields }) => (
          <Line key={id} number={number}>
            <span className="grid gap-1">
              {fields.map(({ field, words }) => (
                <span key={field}>
                  {field !== 'text' && <Label>{t(REVISION_FIELD_LABELS[field])}</Label>}
                  <WordChanges words={words} />
                </span>
              ))}
            </span>
          </Line>
        ))}
      </Kind>
      <Kind title={t('approval.renumbered')} count={diff.renumbered.length}>
        {diff.renumbered.map(({ id, before, after }) => (
          <Line key={id} number={before}>
            → <strong className="tabular-nums">{after}</strong>
          </Line>
        ))}
      </Kind>
    </div>
  )
}

function HeadChanges({ diff }: { diff: RevisionDiff }) {
  const { t } = useTranslation()
  const texts: [string, TextChange | null][] = [
    [t('approval.planTitle'), diff.title],
    [t('approval.planPreamble'), diff.preamble],
    ...diff.chapters.map((chapter): [string, TextChange] => [
      t('approval.chapterChanged', { number: chapter.number }),
      chapter,
    ]),
  ]
  return texts.map(
    ([label, change]) =>
      change && (
        <p key={`${label} ${change.before}`}>
          <Label>{label}</Label>
          <WordChanges words={change.words} />
        </p>
      ),
  )
}

const Label = ({ children }: { children: string }) => (
  <span className="text-sm text-muted">{children}: </span>
)

type KindProps = { title: string; count: number; children: ReactNode }

function Kind({ title, count, children }: KindProps) {
  if (count === 0) return null
  return (
    <section className="grid gap-1.5">
      <h3>
        {title} <span className="font-normal text-muted tabular-nums">({count})</span>
      </h3>
      <ul className="grid gap-1.5">{children}</ul>
    </section>
  )
}

type ActivitiesProps = { title: string; activities: readonly RevisionActivity[] }

function Activities({ title, activities }: ActivitiesProps) {
  return (
    <Kind title={title} count={activities.length}>
      {activities.map(({ id, number, text }) => (
        <Line key={id} number={number}>
          {text}
        </Line>
      ))}
    </Kind>
  )
}

function Line({ number, children }: { number: string; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] gap-2">
      <strong className="tabular-nums">{number}</strong>
      <span>{children}</span>
    </li>
  )
}
