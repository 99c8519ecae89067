import type { SeminarComment } from '../../server/seminar/readSeminarComments'

/** What was said in the seminar about one homework. */
export function CommentList({ comments }: { comments: readonly SeminarComment[] }) {
  return (
    <ul className="grid gap-2">
      {comments.map(({ id, name, text }) => (
        <li key={id} className="rounded-lg bg-paper px-3 py-2">
          <span className="text-sm text-muted">{name}</span>
          <p className="whitespace-pre-line">{text}</p>
        </li>
      ))}
    </ul>
  )
}
