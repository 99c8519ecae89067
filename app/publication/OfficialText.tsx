import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/useLanguage'

type Props = {
  as: 'p' | 'h1' | 'div' | 'span'
  className?: string
  id?: string
  children: ReactNode
}

/** A part whose words are those of a plan. They are Estonian, also on a page in another language. */
export function OfficialText({ as: Part, ...rest }: Props) {
  return <Part lang={useOfficialLang()} {...rest} />
}

/** The `lang` of a plan's own words; none on a page that is Estonian anyway. */
export function useOfficialLang(): 'et' | undefined {
  return useLanguage() === 'et' ? undefined : 'et'
}

/** The `lang` of the page's own words among those of a plan; none where both are Estonian. */
export function useForeignLang(): string | undefined {
  const language = useLanguage()
  return language === 'et' ? undefined : language
}
