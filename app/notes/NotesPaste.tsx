import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SubmitButton } from '../ui/SubmitButton'
import { TextArea } from '../ui/TextArea'

/** Where notes are pasted to be read. */
export function NotesPaste({ text, again = false }: { text: string; again?: boolean }) {
  const { t } = useTranslation()
  return (
    <Form method="post" className="grid gap-3">
      <TextArea
        label={t('notes.pasteLabel')}
        hint={t('notes.pasteHint')}
        name="text"
        rows={again ? 8 : 12}
        defaultValue={text}
        required
      />
      <div>
        <SubmitButton name="intent" value="read" look={again ? 'plain' : 'primary'}>
          {t('notes.read')}
        </SubmitButton>
      </div>
    </Form>
  )
}
