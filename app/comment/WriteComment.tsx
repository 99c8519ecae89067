import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_COMMENT } from '../../domain/homework/comment'
import { firstWords } from '../../domain/text/firstWords'
import { RefusalNotice } from '../ui/RefusalNotice'
import { SelectField } from '../ui/SelectField'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'
import { useCommentFetcher } from './useCommentFetcher'

type Props = {
  homeworkId: string
  /** The one draft that it is about, or the drafts to choose from. */
  about: { cardId: string } | { drafts: readonly { cardId: string; text: string }[] }
  answer?: unknown
}

/** The form that writes a comment. What is typed stays until it is on the server. */
export function WriteComment({ homeworkId, about, answer: pageAnswer }: Props) {
  const { t } = useTranslation()
  const { fetcher, action, answer, done } = useCommentFetcher(homeworkId, pageAnswer)
  const [isTooLong, setTooLong] = useState(false)
  // A text of megabytes would be refused on its way, before the page could say why.
  const check = (event: FormEvent<HTMLFormElement>) => {
    const text = new FormData(event.currentTarget).get('text')
    const tooLong = typeof text === 'string' && text.trim().length > MAX_COMMENT
    setTooLong(tooLong)
    if (tooLong) event.preventDefault()
  }
  const error = isTooLong ? t('refusal.commentTooLong', { max: MAX_COMMENT }) : undefined
  return (
    <fetcher.Form
      key={done}
      method="post"
      action={action}
      preventScrollReset
      onSubmit={check}
      className="grid gap-3"
    >
      {!isTooLong && <RefusalNotice answer={answer} />}
      {'drafts' in about ? (
        <SelectField
          label={t('comment.about')}
          name="card"
          options={[
            { value: '', label: t('comment.whole') },
            ...about.drafts.map(({ cardId, text }) => ({ value: cardId, label: firstWords(text) })),
          ]}
        />
      ) : (
        <input type="hidden" name="card" value={about.cardId} />
      )}
      <TextArea label={t('comment.text')} name="text" rows={3} required error={error} />
      <div>
        <SubmitButton look="plain" name="intent" value="writeComment">
          {t('comment.write')}
        </SubmitButton>
      </div>
    </fetcher.Form>
  )
}
