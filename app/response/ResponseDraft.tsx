import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdoptedAs, ResponseDraft as Draft } from '../../server/response/loadResponse'
import { FATE_LOOK } from './fateLook'

/** One draft, and in words what became of it. */
export function ResponseDraft({ draft }: { draft: Draft }) {
  const { text, fate } = draft
  const { Icon, tone } = FATE_LOOK[fate]
  return (
    <li className="grid gap-x-6 gap-y-2 px-4 py-3.5 break-inside-avoid wide:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <p className="whitespace-pre-line">{text}</p>
      <div className="flex items-start gap-2">
        <Icon aria-hidden className={`mt-0.5 size-5 shrink-0 ${tone}`} />
        <div className="grid min-w-0 gap-1">
          <Outcome draft={draft} />
        </div>
      </div>
    </li>
  )
}

function Outcome({ draft }: { draft: Draft }) {
  const { t } = useTranslation()
  const { fate, adopted, carried, mergedInto, reason } = draft
  if (fate === 'open') return <p className="text-muted">{t('response.is_open')}</p>
  if (fate === 'adopted' || fate === 'carried') {
    return (
      <>
        {adopted.map((one) => (
          <Adopted key={one.organisation + one.number} one={one} />
        ))}
        {carried.map(({ municipality, adopted: there, dropped }) => (
          <div key={municipality}>
            <Words>{t('response.is_carried', { municipality })}</Words>
            {there.map((one) => (
              <Adopted key={one.organisation + one.number} one={one} />
            ))}
            {dropped !== null && (
              <p className="whitespace-pre-line">
                {dropped ? t('ending.droppedBecause', { reason: dropped }) : t('ending.dropped')}
              </p>
            )}
          </div>
        ))}
      </>
    )
  }
  return (
    <>
      <Words>{t(`response.is_${fate}`)}</Words>
      {mergedInto !== null && <p>„{mergedInto}“</p>}
      {reason && <p className="whitespace-pre-line">{t('response.because', { reason })}</p>}
    </>
  )
}

/** A number leads into the plan where everybody may read it. */
function Adopted({ one: { organisation, number, address } }: { one: AdoptedAs }) {
  const { t } = useTranslation()
  const words = t('response.is_adopted', { number, organisation })
  return <Words>{address === null ? words : <a href={address}>{words}</a>}</Words>
}

const Words = ({ children }: { children: ReactNode }) => <p className="font-medium">{children}</p>
