/** What is still to be filled in; said softly, because it is the homework and no mistake. */
export function Missing({ children }: { children: string }) {
  return <span className="text-sm text-muted">{children}</span>
}
