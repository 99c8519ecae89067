import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DraftContent } from '../../domain/plan/promotion'
import { Lines } from './Lines'

type Props = { number: number; draft: DraftContent }

/** A draft with its fields; each that is empty has a line instead. */
export function SheetDraft({ number, draft }: Props) {
  const { t } = useTranslation()
  const { text, deadlineRaw, parties, target } = draft
  return (
    <article className="break-inside-avoid rounded-lg border border-line p-4">
      <div className="flex gap-3">
        <span className="shrink-0 font-semibold text-muted">{number}.</span>
        <div className="grid min-w-0 grow gap-2">
          {text ? (
            <h3 className="whitespace-pre-line">{text}</h3>
          ) : (
            <>
              <h3 className="sr-only">{t('sheet.emptyDraft')}</h3>
              <Lines count={2} />
            </>
          )}
          <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-3 print:grid-cols-3">
            <Fact name={t('term.deadline')}>{deadlineRaw}</Fact>
            <Fact name={t('term.party')}>{parties.join(', ')}</Fact>
            <Fact name={t('term.target')}>{target}</Fact>
          </dl>
          <Lines count={1} />
        </div>
      </div>
    </article>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="first-capital text-sm text-muted">{name}</dt>
      <dd>{children || <Lines count={1} />}</dd>
    </div>
  )
}
