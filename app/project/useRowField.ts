import { useFieldError } from '../ui/useFieldError'
import type { ProjectDraft, ProjectList } from './projectDraft'
import type { ProjectDraftState } from './useProjectDraft'

/** Makes the properties of one field of a row. */
export function useRowField({ draft, edit }: Pick<ProjectDraftState, 'draft' | 'edit'>) {
  const errorOf = useFieldError()
  return <List extends ProjectList>(
    list: List,
    at: number,
    part: Exclude<keyof ProjectDraft[List][number], 'key'> & string,
  ) => {
    const rows: readonly Record<string, string>[] = draft[list]
    const name = `${list}.${at}.${part}`
    return {
      name,
      value: rows[at]?.[part] ?? '',
      onChange: ({ target }: { target: { value: string } }) =>
        edit({
          [list]: rows.map((row, nth) => (nth === at ? { ...row, [part]: target.value } : row)),
        }),
      error: errorOf(name),
      compact: true,
    }
  }
}
