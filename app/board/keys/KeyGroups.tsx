import { Fragment, type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { KeyCombo } from './KeyCombo'
import { useLetterKeys } from './useLetterKeys'

/** What the keys do, by where the focus is. A key is named here only while it works. */
export function KeyGroups() {
  const { t } = useTranslation()
  const [areLettersOn] = useLetterKeys()
  return (
    <>
      <Group title={t('keys.onBoard')}>
        {areLettersOn && <Line keys={['N']}>{t('board.tipNew')}</Line>}
        <Line keys={['Ctrl+Z']}>{t('board.tipUndo')}</Line>
        <Line keys={['Ctrl+Y', 'Ctrl+Shift+Z']}>{t('keys.redo')}</Line>
      </Group>
      <Group title={t('keys.onCanvas')}>
        <Line keys={['Tab']}>{t('keys.next')}</Line>
        <Line keys={['Enter']}>{t('keys.open')}</Line>
        <Line keys={[t('keys.space')]}>{t('keys.select')}</Line>
        <Line keys={[t('keys.arrows')]}>{t('keys.move')}</Line>
        <Line keys={['Delete', 'Backspace']}>{t('keys.remove')}</Line>
      </Group>
      <Group title={t('keys.inCard')}>
        <Line keys={['Ctrl+B']}>{t('keys.bold')}</Line>
        <Line keys={['Ctrl+I']}>{t('keys.italic')}</Line>
        <Line keys={['Enter', ',']}>{t('keys.addParty')}</Line>
        <Line keys={['Esc']}>{t('keys.close')}</Line>
      </Group>
    </>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="mb-1">
        {title}
      </h3>
      <ul className="grid gap-1.5 text-sm">{children}</ul>
    </section>
  )
}

/** One thing that a press does, and the presses that do it. */
function Line({ keys, children }: { keys: readonly string[]; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <li className="items-baseline gap-x-4 sm:grid sm:grid-cols-[11rem_minmax(0,1fr)]">
      <span className="leading-6">
        {keys.map((together, nth) => (
          <Fragment key={together}>
            {nth > 0 && ` ${t('keys.or')} `}
            <KeyCombo together={together} />
          </Fragment>
        ))}
      </span>{' '}
      <span>{children}</span>
    </li>
  )
}
