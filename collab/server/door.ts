import type { Authorization } from './authorization'
import type { CloseCode } from './wire/closeCodes'

/** Decides about one document and one credential: what may be done, or with which code to close. */
export type Authorize<Credential> = (
  doc: string,
  credential: Credential,
) => Promise<Authorization | CloseCode>

/** Whose connections to decide about again. */
export type Concerned =
  { readonly doc: string } | { readonly participant: string } | { readonly account: string }

/** Lets people in by decisions that still hold when they are in (AUTH-2 in ../SPEC.md). */
export class Door<Credential> {
  readonly #authorize: Authorize<Credential>
  /** What changed while somebody was being let in; one list for each of them. */
  readonly #changes = new Set<Concerned[]>()

  constructor(authorize: Authorize<Credential>) {
    this.#authorize = authorize
  }

  /** Rights have changed. */
  recheck(concerned: Concerned): void {
    for (const changes of this.#changes) changes.push(concerned)
  }

  /** Resolves when `enter` has, which is told the decision, and may ask whether that is over by now. */
  async letIn(
    doc: string,
    credential: Credential,
    enter: (decision: Authorization | CloseCode, isOver: () => boolean) => Promise<void>,
  ): Promise<void> {
    const changes: Concerned[] = []
    this.#changes.add(changes)
    try {
      let decision = await this.#authorize(doc, credential)
      const isOver = () => changes.some((concerned) => mayConcern(doc, decision, concerned))
      // A decision of before would send away whoever may come now, and for good.
      while (isOver()) {
        changes.length = 0
        decision = await this.#authorize(doc, credential)
      }
      await enter(decision, isOver)
    } finally {
      this.#changes.delete(changes)
    }
  }
}

/** Whether a change of rights concerns somebody who has a document open. */
export function concerns(doc: string, who: Authorization, concerned: Concerned): boolean {
  if ('doc' in concerned) return concerned.doc === doc
  if ('account' in concerned) return concerned.account === who.account
  return concerned.participant === who.participant
}

/** Whoever was refused is nobody yet, and may be anybody. */
function mayConcern(doc: string, decision: Authorization | CloseCode, concerned: Concerned) {
  if (typeof decision !== 'number') return concerns(doc, decision, concerned)
  return !('doc' in concerned) || concerned.doc === doc
}
