import { redirect, type ActionFunctionArgs } from '@remix-run/node'

/**
 * A token that opens live documents as whoever asks, for a client of theirs without cookies (AUTH-5 in
 * `collab/SPEC.md`): JSON `{ token, expiresAt }`.
 */
export const action = ({ context }: ActionFunctionArgs) => Response.json(context.collabToken())

export const loader = () => redirect('/')
