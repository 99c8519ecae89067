import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeadlineChoice } from '../../../domain/deadline/choices'
import { Chip } from './Chip'

const YEARS = 5

type Props = { asked: 'year' | 'date'; onChoose: (choice: DeadlineChoice) => void }

/** The years to tap, or the platform's own calendar. */
export function DeadlineMore({ asked, onChoose }: Props) {
  const { t } = useTranslation()
  const [thisYear] = useState(() => new Date().getFullYear())
  if (asked === 'date') {
    return (
      <label className="flex flex-wrap items-center gap-2 text-sm">
        {t('board.chooseDate')}
        <input
          type="date"
          className="min-h-10 rounded-lg border border-field bg-surface px-3 text-base"
          onChange={({ target }) =>
            isDay(target.value) && onChoose({ choice: 'date', date: target.value })
          }
        />
      </label>
    )
  }
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="sr-only">{t('board.chooseYear')}</legend>
      {Array.from({ length: YEARS }, (_one, nth) => thisYear + nth).map((year) => (
        <Chip key={year} isOn={false} onPress={() => onChoose({ choice: 'year', year })}>
          {year}
        </Chip>
      ))}
    </fieldset>
  )
}

/** While a year is being typed the calendar's field holds days of the first centuries. */
const isDay = (iso: string): boolean => /^2\d{3}-\d\d-\d\d$/.test(iso)
