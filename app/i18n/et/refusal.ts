/** One sentence per reason that the server may refuse with. */
export const refusal = {
  signInFirst: 'Logi kõigepealt sisse.',
  notAllowed: 'Sul ei ole selleks õigust.',
  wrongPassword: 'E-post ja parool ei sobi kokku.',
  wrongCurrentPassword: 'Praegune parool on vale.',
  linkUsed: 'See link on juba kasutatud või aegunud. Küsi uus.',
  tooMany: 'Liiga palju katseid. Proovi uuesti {{minutes}} minuti pärast.',
  formIncomplete: 'Osa välju on täitmata või valesti täidetud.',
  badForm: 'Seda vormi ei saanud lugeda. Laadi leht uuesti ja proovi veel.',
  cookieTampered: 'Sinu sisselogimine enam ei kehti. Logi uuesti sisse.',
  noWorkshop: 'Sellist töötuba ei ole.',
  noPlan: 'Sellist kava ei ole.',
  noOrganisation: 'Sellist omavalitsust ega ühendust ei ole.',
  noBoard: 'Sellist töötahvlit ei ole.',
  noDraft: 'Seda mustandit töötahvlil enam ei ole.',
  noPage: 'Sellist lehte ei ole.',
}
