/**
 * How we prove who we are to one registry:
 * - `password`: by Basic authentication, to the registry or for a token from its token server;
 * - `identity-token`: an OAuth refresh token for the token server, as `docker login` gets from some registries;
 * - `registry-token`: a ready-made bearer token.
 */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string }
  | { readonly kind: 'registry-token'; readonly token: string }

/** Finds credentials by the exact host of a registry, as in image names (`docker.io`, `127.0.0.1:5000`). */
export interface Keychain {
  /**
   * Undefined: there are none, ask anonymously.
   * @throws {CredentialsError} when they can't be looked up.
   */
  find(registry: string, signal?: AbortSignal): Promise<Credential | undefined>
}

/** For registries that everyone may use. */
export const anonymousKeychain: Keychain = { find: async () => undefined }
