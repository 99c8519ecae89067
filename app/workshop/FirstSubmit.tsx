/**
 * The button that Enter presses in a form whose rows have buttons of their own: a browser takes the
 * first of the form. Nobody sees it or tabs to it.
 */
export function FirstSubmit() {
  return (
    <button
      type="submit"
      name="intent"
      value="save"
      tabIndex={-1}
      aria-hidden
      className="sr-only"
    />
  )
}
