/** Who asks, in the order of the columns of the tables. */
export const ROLES = [
  'nobody', // a browser that was never here
  'participant', // in group 1 of workshop w
  'otherGroup', // in group 2 of workshop w
  'outsider', // in workshop v
  'stranger', // an account that belongs nowhere
  'facilitator', // of w, and editor of its municipality o1
  'otherFacilitator', // of v, and editor of its municipality o2
  'editor', // of o1
  'secretary', // of o1
  'admin',
  'commentPartner', // from outside, by a link of homework h1 with the right to comment
  'editPartner', // the same with the right to edit
  'asked', // a party of plan p1 that was asked for progress by link
] as const

export type RoleName = (typeof ROLES)[number]

/** How many of them, at the end, are here by a link. */
const BY_LINK = 3

/** A change of the world that a row begins with, such as a frozen workshop. */
export type Given =
  | 'w is closed'
  | 'w is frozen'
  | 'p1 is submitted'
  | 'p1 is approved'
  | 'p1 is published'
  | 'p1 is being amended'
  | 'p1 is in consultation'
  | 'the consultation on p1 is over'
  | 'h1 is submitted'
  | 'the seminar of w has ended'
  | 't1 waits for its turn'
  | 'the links to h1 are revoked'
  | 'the links to h1 have expired'
  | 'the request to asked is revoked'
  | 'the request to asked has expired'
  | 'nothing'

/**
 * One request and what each role is answered. A cell is a status, or `in` for a redirect to the
 * sign-in page. `=` after the status of an accepted POST says that nothing is written; without it
 * something must be. Where the page and the data request of the page's script answer differently,
 * the cell is `page/data`.
 */
export type Row = {
  route: string
  path: string
  given: Given
  /** The fields of the form of a POST; null for a GET. */
  form: Readonly<Record<string, string>> | null
  answers: Readonly<Record<RoleName, string>>
}

/** A row of a GET; `cells` as in `answersOf`. */
export function get(route: string, path: string, cells: string, given: Given = 'nothing'): Row {
  return { route, path, given, form: null, answers: answersOf(cells) }
}

/** A row of a POST. The form is a valid one, so that the right alone decides. */
export function post(
  route: string,
  path: string,
  form: Readonly<Record<string, string>>,
  cells: string,
  given: Given = 'nothing',
): Row {
  return { route, path, given, form, answers: answersOf(cells) }
}

/**
 * Reads a line of cells into one for each role. Whoever is here by a link and left out of a line gets the
 * first cell: outside of what their link opens they are nobody.
 */
export function answersOf(cells: string): Record<RoleName, string> {
  const each = cells.trim().split(/\s+/u)
  if (each.length < ROLES.length - BY_LINK || each.length > ROLES.length) {
    throw new Error(`not ${ROLES.length} cells: ${cells}`)
  }
  return Object.fromEntries(ROLES.map((role, at) => [role, each[at] ?? each[0]])) as Record<
    RoleName,
    string
  >
}

/** How a row is called in a report: the request, what it begins with, and which form it sends. */
export function nameOf({ path, given, form }: Row): string {
  const intent = form?.['intent']
  const what = [form ? 'POST' : 'GET', path, intent].filter(Boolean).join(' ')
  return given === 'nothing' ? what : `${what}, ${given}`
}

/** Somebody whose form is accepted, so that what refuses another form is not the right. */
export function senderOf({ answers }: Row): RoleName {
  return ROLES.find((role) => /^[23]/u.test(answers[role])) ?? 'nobody'
}
