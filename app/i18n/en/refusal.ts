/** One sentence per reason that the server may refuse with. */
export const refusal = {
  signInFirst: 'Sign in first.',
  notAllowed: 'You do not have the right to do this.',
  wrongPassword: 'The e-mail address and the password do not belong together.',
  wrongCurrentPassword: 'The current password is wrong.',
  linkUsed: 'This link has been used or is too old. Ask for a new one.',
  tooMany: 'Too many tries. Try again in {{minutes}} min.',
  formIncomplete: 'Some fields are empty or filled in wrongly.',
  badForm: 'This form could not be read. Reload the page and try again.',
  cookieTampered: 'Your sign-in is no longer valid. Sign in again.',
  noWorkshop: 'There is no such workshop.',
  noPlan: 'There is no such plan.',
  noOrganisation: 'There is no such municipality or association.',
  noBoard: 'There is no such board.',
  noDraft: 'This draft is no longer on the board.',
  noPage: 'There is no such page.',
}
