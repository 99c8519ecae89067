import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Field } from '../ui/Field'
import { SubmitButton } from '../ui/SubmitButton'

/** The field for a join code, as large as what people copy from a hall screen. */
export function CodeForm({ typed = '' }: { typed?: string }) {
  const { t } = useTranslation()
  return (
    <Form method="get" action="/join" className="grid gap-4">
      <Field label={t('join.code')} hint={t('join.codeHint')}>
        {({ className, ...control }) => (
          <input
            {...control}
            name="code"
            type="text"
            defaultValue={typed}
            required
            maxLength={20}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            className={`${className} py-3 text-center font-mono text-2xl tracking-[0.35em] uppercase`}
          />
        )}
      </Field>
      <SubmitButton>{t('join.go')}</SubmitButton>
    </Form>
  )
}
