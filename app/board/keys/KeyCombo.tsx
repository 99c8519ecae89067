import { Fragment } from 'react'
import { keyNames } from './keyNames'

/** Keys that are pressed together, such as "Ctrl+Z". Browser only. */
export function KeyCombo({ together }: { together: string }) {
  return (
    <span className="whitespace-nowrap">
      {keyNames(together, navigator.userAgent).map((name, nth) => (
        <Fragment key={name}>
          {nth > 0 && ' + '}
          <kbd>{name}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
