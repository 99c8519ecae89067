/** Where to sign in, to be led to a path of our own then. */
export const signInPath = (to: string): string => `/sign-in?to=${encodeURIComponent(to)}`
