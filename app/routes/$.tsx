import type { LoaderFunctionArgs } from '@remix-run/node'
import { Refusal } from '../../domain/refusal'
import { answering } from '../http/answering'

/** Every address that is nobody's. */
export const loader = ({ request }: LoaderFunctionArgs) =>
  answering(request, () => Promise.reject(new Refusal('not_found', 'noPage')))

export default function NoPage() {
  return null
}
