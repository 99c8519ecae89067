import { useTranslation } from 'react-i18next'

const EMAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u

/** Whom to ask about a plan. What is written as an address can be followed. */
export function Contact({ organisation, contact }: { organisation: string; contact: string }) {
  const { t } = useTranslation()
  if (contact === '') return <p>{t('publication.publisher', { name: organisation })}</p>
  const href = addressOf(contact)
  return (
    <p>
      {`${t('publication.publisher', { name: organisation })} ${t('publication.contact')} `}
      {href === null ? contact : <a href={href}>{contact}</a>}
    </p>
  )
}

function addressOf(contact: string): string | null {
  if (EMAIL.test(contact)) return `mailto:${contact}`
  return /^https?:\/\//u.test(contact) ? contact : null
}
