import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { RefusalNotice } from '../ui/RefusalNotice'
import { readRefusal } from '../ui/refusalText'
import { SubmitButton } from '../ui/SubmitButton'

type Props = {
  label: string
  answer: unknown
  /** The page of the workshop that is being edited. */
  page?: string
}

/**
 * Saves a long form from wherever the reader is, and says why it was not saved. Where somebody else
 * saved meanwhile the reader sees theirs in another tab, and decides.
 */
export function SaveBar({ label, answer, page }: Props) {
  const { t } = useTranslation()
  const refusal = readRefusal(answer)
  const newest = refusal?.reason === 'workshopChanged' ? refusal.params['version'] : undefined
  return (
    <div
      data-bar-below
      className="sticky bottom-0 -mx-4 grid gap-3 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6"
    >
      <RefusalNotice answer={answer} />
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton name="intent" value="save">
          {label}
        </SubmitButton>
        {newest !== undefined && page && (
          <>
            <Button type="submit" look="danger" name="overwrite" value={newest}>
              {t('workshop.overwrite')}
            </Button>
            <Link to={page} target="_blank" className="font-medium text-brand">
              {t('workshop.seeNow')}
            </Link>
          </>
        )}
      </div>
    </div>
  )
}
