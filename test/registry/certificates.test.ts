import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { readCertificateAuthorities } from '../../src/registry/certificates.ts'

it('reads the authorities of each host, from the first folder that knows it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'certs-d-'))
  const files = {
    'user/127.0.0.1:5000/ca.crt': 'one',
    'user/127.0.0.1:5000/more.crt': 'two',
    'user/127.0.0.1:5000/client.key': 'never',
    'user/empty.example/notes.txt': 'none',
    'user/README': 'a file among the hosts',
    'system/127.0.0.1:5000/ca.crt': 'hidden',
    'system/registry.example/ca.crt': 'three',
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  const folders = ['user', 'missing', 'system'].map((name) => join(root, name))
  expect(Object.fromEntries(await readCertificateAuthorities(folders))).toEqual({
    '127.0.0.1:5000': 'one\ntwo',
    'registry.example': 'three',
  })
})
