import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/Button'
import { CopyField } from '../ui/CopyField'
import { Dialog } from '../ui/Dialog'
import { Panel } from '../ui/Panel'

type Props = { workshopId: string; joinCode: string; link: string; isOpen: boolean }

/** How people come in: the code in big letters, the link to copy and its QR code. */
export function JoinPanel({ workshopId, joinCode, link, isOpen }: Props) {
  const { t } = useTranslation()
  const [isBig, setIsBig] = useState(false)
  const qr = (size: string) => (
    <img
      src={`/workshops/${workshopId}/qr.svg?code=${joinCode}`}
      alt={t('workshop.qrAlt')}
      className={`aspect-square rounded-lg border border-line ${size}`}
    />
  )
  return (
    <Panel title={t('workshop.join')}>
      {isOpen ? (
        <div className="grid justify-items-center gap-3">
          <p className="font-mono text-3xl font-semibold tracking-[0.2em]">{joinCode}</p>
          {qr('w-44')}
          <div className="w-full">
            <CopyField label={t('workshop.copyLink')} value={link} />
          </div>
          <Button small onClick={() => setIsBig(true)}>
            {t('workshop.showBig')}
          </Button>
          <p className="text-sm text-muted">{t('workshop.joinLead')}</p>
        </div>
      ) : (
        <p className="text-muted">{t('workshop.joinClosed')}</p>
      )}
      <Dialog title={t('join.title')} open={isBig} onClose={() => setIsBig(false)} wide>
        <div className="grid justify-items-center gap-4 text-center">
          <p className="text-lg break-all">{link}</p>
          {qr('w-[min(60vh,100%)]')}
          <p className="font-mono text-5xl font-semibold tracking-[0.2em] sm:text-7xl">
            {joinCode}
          </p>
        </div>
      </Dialog>
    </Panel>
  )
}
