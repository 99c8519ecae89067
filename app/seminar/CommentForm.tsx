import { Form } from '@remix-run/react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { MAX_COMMENT } from '../../domain/homework/comment'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'

type Props = { turnId: string; municipality: string; sent: number }

/** Says something about the homework whose turn it is. The text stays until it was sent. */
export function CommentForm({ turnId, municipality, sent }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [seen, setSeen] = useState(sent)
  if (sent !== seen) {
    setSeen(sent)
    setText('')
  }
  return (
    <Form method="post" preventScrollReset className="grid gap-3">
      <input type="hidden" name="intent" value="commentSeminar" />
      <input type="hidden" name="turnId" value={turnId} />
      <TextArea
        label={t('seminar.comment', { municipality })}
        name="text"
        rows={2}
        maxLength={MAX_COMMENT}
        required
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div>
        <SubmitButton>{t('seminar.send')}</SubmitButton>
      </div>
    </Form>
  )
}
