/**
 * What is open on the plan page. It stands in the address, so that links work before the page's
 * scripts do, and the browser's way back closes it. `open`: an activity; `add`: the chapter that
 * gets one; `chapter` and `goal`: those being edited; `head`: what stands before the chapters is
 * being edited; `deleted`: what can be undone.
 */
export type PlanFocus = Partial<
  Record<'open' | 'add' | 'chapter' | 'goal' | 'head' | 'deleted', string>
>

/** The address of a plan with one thing open on it. */
export function planPath(planId: string, focus: PlanFocus = {}): string {
  const query = new URLSearchParams(focus).toString()
  return `/plans/${planId}${query && `?${query}`}`
}
