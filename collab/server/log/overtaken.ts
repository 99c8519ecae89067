/** Somebody else wrote to the document meanwhile: what was to be stored was judged by a state that is over (DUR-6 in ../../SPEC.md). */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'

  constructor() {
    super('The log has updates that its writer has not seen.')
  }
}
