import { useTranslation } from 'react-i18next'
import { PROJECT_TEXTS } from '../../domain/project/project'
import { Button } from '../ui/Button'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SubmitButton } from '../ui/SubmitButton'
import { readRefusal } from '../ui/refusalText'
import type { ProjectDraft } from './projectDraft'

type Props = { answer: unknown; draft: ProjectDraft }

/**
 * Saves a project from wherever the reader is, and says why it was not saved. Where somebody else
 * saved meanwhile it shows what they wrote, field by field, and lets the reader decide.
 */
export function ProjectSaveBar({ answer, draft }: Props) {
  const { t } = useTranslation()
  const refusal = readRefusal(answer)
  const theirs = refusal?.reason === 'projectChanged' ? refusal.params : null
  return (
    <>
      {theirs && <Theirs theirs={theirs} draft={draft} />}
      <div
        data-bar-below
        className="sticky bottom-0 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6"
      >
        <RefusalNotice answer={answer} />
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton name="intent" value="save">
            {t('common.save')}
          </SubmitButton>
          {theirs && (
            <Button type="submit" look="danger" name="overwrite" value={theirs['version']}>
              {t('project.overwrite')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}

type TheirsProps = { theirs: Readonly<Record<string, string | number>>; draft: ProjectDraft }

function Theirs({ theirs, draft }: TheirsProps) {
  const { t } = useTranslation()
  const texts = PROJECT_TEXTS.filter((name) => theirs[name] !== draft[name].trim())
  const lists = ['organisations', 'sessions', 'activities'] as const
  return (
    <section className="rounded-xl border border-warn/40 bg-warn-soft/40 p-4">
      <h2 className="mb-3">{t('project.savedMeanwhile')}</h2>
      <dl className="grid gap-3">
        {[...texts, ...lists].map((name) => (
          <div key={name}>
            <dt className="text-sm text-muted">{t(`project.${name}`)}</dt>
            <dd className="whitespace-pre-line">{theirs[name] || '–'}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
