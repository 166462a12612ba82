import { azblob } from './azblob.ts'
import type { CacheBackend, CacheKind } from './cache.ts'
import { gha } from './gha.ts'
import { inline } from './inline.ts'
import { local } from './local.ts'
import { registry } from './registry.ts'
import { s3 } from './s3.ts'

export const BACKENDS: { readonly [K in CacheKind]: CacheBackend } = {
  registry,
  gha,
  s3,
  azblob,
  local,
  inline,
}
