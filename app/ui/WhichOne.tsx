/** Ends the name of a button that is called the same in every row, for whoever hears the page. */
export const WhichOne = ({ name }: { name: string }) => (
  <span className="sr-only">{`: ${name}`}</span>
)
