import { useTranslation } from 'react-i18next'
import type { WordChange } from '../../domain/plan/wordDiff'

/**
 * A changed text: what went struck through, what came underlined; never by colour alone. Screen
 * readers pass over both marks, so the words say it too.
 */
export function WordChanges({ words }: { words: readonly WordChange[] }) {
  const { t } = useTranslation()
  return (
    <span className="whitespace-pre-line">
      {words.map(({ kind, text }, at) => {
        if (kind === 'same') return text
        if (kind === 'added') {
          return (
            <ins key={at} className="bg-good-soft text-good decoration-2">
              <Spoken>{`[${t('plan.wordsAdded')}: `}</Spoken>
              {text}
              <Spoken>]</Spoken>
            </ins>
          )
        }
        return (
          <del key={at} className="bg-danger-soft text-danger">
            <Spoken>{`[${t('plan.wordsRemoved')}: `}</Spoken>
            {text}
            <Spoken>]</Spoken>
          </del>
        )
      })}
    </span>
  )
}

const Spoken = ({ children }: { children: string }) => <span className="sr-only">{children}</span>
