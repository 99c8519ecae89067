import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DeadlineChoice, writeChoice } from '../../../domain/deadline/choices'
import { parseDeadline } from '../../../domain/deadline/parseDeadline'
import { useDeadlineReading } from '../../i18n/useDeadlineReading'
import { DEFAULT_LANGUAGE, isLanguage } from '../../i18n/languages'
import { Field } from '../../ui/Field'
import { Chip } from './Chip'
import { DeadlineMore } from './DeadlineMore'
import { useDraftText } from './useDraftText'

const AT_ONCE = ['ongoing', 'monthly', 'yearly'] as const

/** A card's deadline: five things to tap, and a field that takes any words. Below it is what was understood. */
export function DeadlineField({ raw, onWrite }: { raw: string; onWrite: (raw: string) => void }) {
  const { t, i18n } = useTranslation()
  const readingOf = useDeadlineReading()
  const { text, change, finish, drop } = useDraftText(raw, onWrite)
  const [asked, setAsked] = useState<'year' | 'date' | null>(null)
  const language = isLanguage(i18n.language) ? i18n.language : DEFAULT_LANGUAGE
  const wordsOf = (choice: DeadlineChoice) => writeChoice(choice, language)
  const write = (chosen: string) => {
    drop()
    setAsked(null)
    onWrite(chosen)
  }
  const toggle = (what: 'year' | 'date') => setAsked(asked === what ? null : what)
  return (
    <div className="grid gap-2">
      <Field label={t('board.deadline')}>
        {(control) => (
          <input
            {...control}
            value={text}
            maxLength={200}
            autoComplete="off"
            placeholder={t('board.deadlinePlaceholder')}
            onChange={(event) => change(event.target.value)}
            onBlur={finish}
          />
        )}
      </Field>
      <p role="status" className="-mt-1 min-h-5 text-sm text-muted">
        {readingOf(parseDeadline(text))}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {AT_ONCE.map((choice) => {
          const words = wordsOf({ choice })
          return (
            <Chip
              key={choice}
              isOn={text === words}
              onPress={() => write(text === words ? '' : words)}
            >
              {words}
            </Chip>
          )
        })}
        <Chip isOn={asked === 'year'} isMenu onPress={() => toggle('year')}>
          {t('board.aYear')}
        </Chip>
        <Chip isOn={asked === 'date'} isMenu onPress={() => toggle('date')}>
          {t('board.aDate')}
        </Chip>
      </div>
      {asked && <DeadlineMore asked={asked} onChoose={(choice) => write(wordsOf(choice))} />}
    </div>
  )
}
