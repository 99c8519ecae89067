/** Some of what is stored of a document was found damaged and set aside (DUR-7 in ../../SPEC.md); one reason for each thing. */
export class FoundDamaged extends Error {
  override readonly name = 'FoundDamaged'
  readonly damage: readonly string[]

  constructor(damage: readonly string[]) {
    super(damage.join('; '))
    this.damage = damage
  }
}
