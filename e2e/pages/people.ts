/** People of the demo workshop, as they say who they are when they join; each test chooses a group. */
export const MARI = { name: 'Mari', municipality: 'Metsakurmu vald' }
export const OLEG = { name: 'Oleg', municipality: 'Rannaoja linn' }
