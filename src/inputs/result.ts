/** A value, or what is wrong with the user's input. What the world does wrong is thrown instead. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }
