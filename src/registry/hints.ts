import type { RegistryErrorKind } from './errors.ts'

export interface HintContext {
  readonly kind: RegistryErrorKind
  /** The registry's host as in image names. */
  readonly registry: string
  /** We had no credentials. */
  readonly anonymous: boolean
}

type Provider = 'github' | 'docker-hub' | 'ecr' | 'google' | 'other'

/** What a person can do about it; undefined when there is nothing better to say than the error itself. */
export function hintFor({ kind, registry, anonymous }: HintContext): string | undefined {
  const provider = providerOf(registry)
  switch (kind) {
    case 'unauthorized':
      return anonymous ? logIn(registry, provider) : checkCredentials(registry, provider)
    case 'denied':
      return anonymous ? logIn(registry, provider) : grantAccess(registry, provider)
    case 'not-found':
      return NOT_FOUND[provider]
    case 'immutable-tag':
      return 'publish under a tag that does not exist yet, or change the immutability rule of the repository'
    case 'too-many-requests':
      return provider === 'docker-hub' && anonymous
        ? 'log in to Docker Hub: anonymous requests share a low limit with everyone behind the same address'
        : 'run fewer jobs at once; a publish waits longer with a longer push-timeout'
    case 'unavailable':
      return `look at the status page of ${registry}, or try later; a publish waits longer with a longer push-timeout`
    case 'unreachable':
      return `check the name ${registry} and the way to it: DNS, firewall, HTTPS_PROXY and NO_PROXY`
    case 'tls':
      return `for a private certificate authority name its file in NODE_EXTRA_CA_CERTS or put it into docker's certs.d/${registry}/ca.crt; plain HTTP must be declared`
    case 'invalid':
      return `check that ${registry} is an image registry and that no proxy or login page answers in its place`
    case 'digest-mismatch':
      return 'a proxy or a mirror on the way changes content: go past it, or tell who runs it'
    case 'rejected':
    case 'unsupported':
      return undefined
  }
}

function providerOf(registry: string): Provider {
  if (registry === 'ghcr.io') return 'github'
  if (registry === 'docker.io') return 'docker-hub'
  if (
    registry === 'public.ecr.aws' ||
    /\.dkr\.ecr(-fips)?\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/.test(registry)
  )
    return 'ecr'
  if (/(^|\.)gcr\.io$|-docker\.pkg\.dev$/.test(registry)) return 'google'
  return 'other'
}

// https://docs.github.com/en/packages/working-with-a-github-packages-registry/working-with-the-container-registry
// https://docs.docker.com/security/access-tokens/
// https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry_auth.html
function logIn(registry: string, provider: Provider): string {
  const how: Record<Provider, string> = {
    github: 'on GitHub Actions with the job token and `permissions: packages: write`',
    'docker-hub': 'with a personal access token as the password',
    ecr: 'with user AWS and the output of `aws ecr get-login-password`',
    google: 'with user oauth2accesstoken and an access token',
    other: 'with the inputs registry, username and password',
  }
  return `there are no credentials for ${registry}: log in ${how[provider]}, or run \`docker login ${registry}\` before`
}

function checkCredentials(registry: string, provider: Provider): string {
  const why: Record<Provider, string> = {
    github: 'a personal access token may have expired, or lack the scope write:packages',
    'docker-hub':
      'Docker Hub takes a personal access token as the password, and no account password where two-factor login is on',
    ecr: 'tokens of ECR end after 12 hours: log in again in the same job',
    google: 'access tokens end after an hour: log in again in the same job',
    other: 'they may be mistyped or expired',
  }
  return `check the user name and password for ${registry}: ${why[provider]}`
}

function grantAccess(registry: string, provider: Provider): string {
  const what: Record<Provider, string> = {
    github:
      'the job needs `permissions: packages: write`; a package that exists already must also give this repository the role Write (package settings, Manage Actions access)',
    'docker-hub':
      'the token needs the permission Read & Write, the account write access to the repository, and the namespace must be right',
    ecr: 'the role needs ecr:BatchCheckLayerAvailability, ecr:BatchGetImage, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository',
    google: 'the account needs roles/artifactregistry.writer on the repository',
    other: `the account needs the permission to push to this repository of ${registry}`,
  }
  return what[provider]
}

const NOT_FOUND: Readonly<Record<Provider, string | undefined>> = {
  github: undefined,
  'docker-hub': undefined,
  // https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-creation-templates.html
  ecr: 'ECR creates a repository at a push only where a creation template says so: make it with `aws ecr create-repository`',
  google:
    'Artifact Registry creates no repository at a push: make it with `gcloud artifacts repositories create`',
  other: undefined,
}

/** How tags are deleted where the registry's own API can't. */
export function deletionHint(registry: string): string {
  const how: Record<Provider, string> = {
    // https://docs.github.com/en/rest/packages/packages
    github:
      "delete the package's versions with GitHub's packages API: `gh api --method DELETE /orgs/ORG/packages/container/NAME/versions/ID`",
    // https://docs.docker.com/reference/api/hub/latest/
    'docker-hub': "delete tags with Docker Hub's own API, or on its page",
    // https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
    ecr: 'have a lifecycle policy expire the tags that begin with buildcache-, or use `aws ecr batch-delete-image`',
    google: 'delete tags with `gcloud artifacts docker tags delete`, or have a cleanup policy do it',
    other: `have deletion switched on in ${registry} (distribution: \`storage.delete.enabled\`, version 3 or newer), or delete the tags by its own means`,
  }
  return how[providerOf(registry)]
}
