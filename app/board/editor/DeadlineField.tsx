import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DeadlineChoice, writeChoice } from '../../../domain/deadline/choices'
import { DEFAULT_LANGUAGE, isLanguage } from '../../i18n/languages'
import { Field } from '../../ui/Field'
import { Chip } from './Chip'
import { DeadlineMore } from './DeadlineMore'
import { DeadlineReading } from './DeadlineReading'
import { useDraftText } from './useDraftText'

const AT_ONCE = ['ongoing', 'monthly', 'yearly'] as const

/** A card's deadline: five things to tap, and a field that takes any words. Below it is what was understood. */
export function DeadlineField({ raw, onWrite }: { raw: string; onWrite: (raw: string) => void }) {
  const { t } = useTranslation()
  const { text, change, finish, drop } = useDraftText(raw, onWrite)
  const [asked, setAsked] = useState<'year' | 'date' | null>(null)
  const wordsOf = useWordsOf()
  const write = (chosen: string) => {
    drop()
    setAsked(null)
    onWrite(chosen)
  }
  const menu = (what: 'year' | 'date') => ({
    isOn: asked === what,
    isMenu: true,
    onPress: () => setAsked(asked === what ? null : what),
  })
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
      <DeadlineReading text={text} />
      <div className="flex flex-wrap gap-1.5">
        <AtOnce text={text} onChoose={write} />
        <Chip {...menu('year')}>{t('board.aYear')}</Chip>
        <Chip {...menu('date')}>{t('board.aDate')}</Chip>
      </div>
      {asked && <DeadlineMore asked={asked} onChoose={(choice) => write(wordsOf(choice))} />}
    </div>
  )
}

function AtOnce({ text, onChoose }: { text: string; onChoose: (words: string) => void }) {
  const wordsOf = useWordsOf()
  return AT_ONCE.map((choice) => wordsOf({ choice })).map((words) => (
    <Chip key={words} isOn={text === words} onPress={() => onChoose(text === words ? '' : words)}>
      {words}
    </Chip>
  ))
}

function useWordsOf(): (choice: DeadlineChoice) => string {
  const { language } = useTranslation().i18n
  return (choice) => writeChoice(choice, isLanguage(language) ? language : DEFAULT_LANGUAGE)
}
