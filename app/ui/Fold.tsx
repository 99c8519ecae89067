import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { WhichOne } from './WhichOne'

const TONES = { brand: 'text-brand', warn: 'text-warn' } as const

type Props = {
  label: string
  /** Whose it is, where several are called the same; heard, not seen. */
  of?: string
  tone?: keyof typeof TONES
  small?: boolean
  className?: string
  children: ReactNode
}

/** One line until somebody wants what is below it; works before the page has come alive. */
export function Fold({
  label,
  of,
  tone = 'brand',
  small = false,
  className = '',
  children,
}: Props) {
  return (
    <details className={`group/fold ${className}`}>
      <summary
        className={`inline-flex min-h-8 cursor-pointer list-none items-center gap-1.5 font-medium [&::-webkit-details-marker]:hidden ${small ? 'text-sm' : ''} ${TONES[tone]}`}
      >
        <ChevronRight
          aria-hidden
          className="size-4 shrink-0 transition-transform [[open]>summary>&]:rotate-90"
        />
        {label}
        {of && <WhichOne name={of} />}
      </summary>
      {children}
    </details>
  )
}
