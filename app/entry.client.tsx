import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect, useLayoutEffect, type ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { goOnAfterReload } from './connection/goOnAfterReload'
import { keepPageOverCuts } from './connection/keepPageOverCuts'
import { followEarlyPress } from './hydration/earlyPress'
import { endComingAlive } from './hydration/pullFocus'
import { holdEventsUntilAlive } from './hydration/holdEventsUntilAlive'
import { createI18n } from './i18n/createI18n'
import { DEFAULT_LANGUAGE, isLanguage } from './i18n/languages'
import { loadCatalogue } from './i18n/loadCatalogue'

type AliveProps = { onAlive: () => void; children: ReactNode }

/**
 * Events go through before any effect: fields then tell what was typed into them early, by events of
 * their own. A button that was pressed early follows when all of them are heard.
 */
function Alive({ onAlive, children }: AliveProps) {
  useLayoutEffect(onAlive, [onAlive])
  useEffect(() => {
    endComingAlive()
    queueMicrotask(followEarlyPress)
  }, [])
  return children
}

async function hydrate(): Promise<void> {
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : DEFAULT_LANGUAGE
  const i18n = createI18n(language, await loadCatalogue(language))
  const letEventsThrough = holdEventsUntilAlive()
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <Alive onAlive={letEventsThrough}>
            <RemixBrowser />
          </Alive>
        </I18nextProvider>
      </StrictMode>,
    )
  })
}

keepPageOverCuts()
if (!goOnAfterReload()) void hydrate()
