/** Where we differ from docker/metadata-action without `tags-compat`, and why: what we give for a rule, by context. */
export const DIFFERENCES: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>>
> = {
  'a match without a group is the whole match': {
    'type=semver,pattern={{version}},match=[0-9.]+': {
      'a push of the tag v1.2.3': ['1.2.3', 'latest'],
      'a push of the tag v0.3.1': ['0.3.1', 'latest'],
      'a push of the tag v2.0.8-beta.67': ['2.0.8'],
      'a push of the tag v1.2.3+build.5': ['1.2.3', 'latest'],
      'a push of the tag 1.2.3rc2': ['1.2.3'],
      'a push of the tag 1.2.3.post1': [],
      'a push of the tag p1/v1.0.0': [],
      'a push of the tag 20200110-RC2': [],
      'a release': ['1.2.3', 'latest'],
      'a tag that was created': ['1.2.3', 'latest'],
    },
  },
  'a prerelease takes no latest': {
    'type=match,pattern=\\d.\\d.\\d': {
      'a push of the tag v2.0.8-beta.67': ['2.0.8'],
      'a push of the tag 1.2.3rc2': ['1.2.3'],
      'a push of the tag 20200110-RC2': ['20200'],
    },
    'type=match,pattern=v(.*),group=1': {
      'a push of the tag v2.0.8-beta.67': ['2.0.8-beta.67'],
    },
    'type=match,pattern=v(\\d.\\d),group=1': {
      'a push of the tag v2.0.8-beta.67': ['2.0'],
    },
    'type=match,pattern=/V(\\d+)/i,group=1': {
      'a push of the tag v2.0.8-beta.67': ['2'],
    },
    'type=ref,event=tag': {
      'a push of the tag v2.0.8-beta.67': ['v2.0.8-beta.67'],
      'a push of the tag 1.2.3rc2': ['1.2.3rc2'],
      'a push of the tag 20200110-RC2': ['20200110-RC2'],
    },
    'type=ref,event=tag,prefix=t-': {
      'a push of the tag v2.0.8-beta.67': ['t-v2.0.8-beta.67'],
      'a push of the tag 1.2.3rc2': ['t-1.2.3rc2'],
      'a push of the tag 20200110-RC2': ['t-20200110-RC2'],
    },
  },
  'a tag starts with no dash or dot': {
    'type=match,pattern=^v?(\\d+)(\\.\\d+)*$,group=2': {
      'a push of the tag v1.2.3': ['3', 'latest'],
      'a push of the tag v0.3.1': ['1', 'latest'],
      'a release': ['3', 'latest'],
      'a tag that was created': ['3', 'latest'],
    },
    'type=ref,event=branch': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d'],
      'a push to a branch that starts with a dash': ['x'],
    },
    'type=ref,event=branch,suffix=-{{sha}}': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d-860c190'],
      'a push to a branch that starts with a dash': ['x-860c190'],
    },
    'type=raw,value={{branch}}': {
      'a push to a branch that starts with a dash': ['x'],
    },
    'type=sha,prefix={{branch}}-,suffix=.x': {
      'a push to a branch that starts with a dash': ['x-860c190.x'],
      'a push of the tag v1.2.3': ['860c190.x'],
      'a push of the tag v0.3.1': ['860c190.x'],
      'a push of the tag v2.0.8-beta.67': ['860c190.x'],
      'a push of the tag v1.2.3+build.5': ['860c190.x'],
      'a push of the tag 1.2.3rc2': ['860c190.x'],
      'a push of the tag 1.2.3.post1': ['860c190.x'],
      'a push of the tag p1/v1.0.0': ['860c190.x'],
      'a push of the tag 20200110-RC2': ['860c190.x'],
      'a push of the tag sometag': ['860c190.x'],
      'a pull request': ['4a1f6c0.x'],
      'a pull request of a fork, on its base': ['4a1f6c0.x'],
      'a release': ['860c190.x'],
      'a tag that was created': ['860c190.x'],
    },
    'the rules of its README': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d', 'sha-860c190'],
      'a push to a branch that starts with a dash': ['x', 'sha-860c190'],
    },
    'latest for everything': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d', 'sha-860c190', 'latest'],
      'a push to a branch that starts with a dash': ['x', 'sha-860c190', 'latest'],
    },
    'latest by a raw rule and by the flavor': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d', 'latest'],
      'a push to a branch that starts with a dash': ['x', 'latest'],
    },
    'sha before semver': {
      'a push to a branch with characters that no tag has': ['sha-860c190', '_a-b-c-d'],
      'a push to a branch that starts with a dash': ['sha-860c190', 'x'],
    },
    'equal priorities and equal names': {
      'a push to a branch with characters that no tag has': ['b', 'a', 'c', '_a-b-c-d', 'a-b', 'sha-860c190'],
      'a push to a branch that starts with a dash': ['b', 'a', 'c', 'x', 'a-b', 'sha-860c190'],
    },
  },
  'a tag has at most 128 characters': {
    'type=ref,event=branch': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
      ],
    },
    'type=ref,event=branch,suffix=-{{sha}}': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-4b0b3eec',
      ],
    },
    'type=raw,value={{branch}}': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
      ],
    },
    'type=sha,prefix={{branch}}-,suffix=.x': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-0036501e',
      ],
    },
    'the rules of its README': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
        'sha-860c190',
      ],
    },
    'latest for everything': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
        'sha-860c190',
        'latest',
      ],
    },
    'a flavor with prefix and suffix': {
      'a push to a branch of 150 characters': [
        'p-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-lo-44e37aa2',
        'p-foo-860c190',
        'own',
        'sha-860c190-860c190',
      ],
    },
    'a flavor with affixes on latest': {
      'a push to a branch of 150 characters': [
        'p-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-lo-f352d334',
      ],
    },
    'latest by a raw rule and by the flavor': {
      'a push to a branch of 150 characters': [
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
        'latest',
      ],
    },
    'sha before semver': {
      'a push to a branch of 150 characters': [
        'sha-860c190',
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
      ],
    },
    'equal priorities and equal names': {
      'a push to a branch of 150 characters': [
        'b',
        'a',
        'c',
        'long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-long-174aba72',
        'a-b',
        'sha-860c190',
      ],
    },
  },
  'nothing is escaped for HTML': {
    'type=raw,value={{branch}}': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d'],
    },
    'type=sha,prefix={{branch}}-,suffix=.x': {
      'a push to a branch with characters that no tag has': ['_a-b-c-d-860c190.x'],
    },
  },
  'a pull request is known by its own commit': {
    'type=raw,value={{sha}}-{{base_ref}}': {
      'a pull request': ['4a1f6c0-develop'],
      'a pull request of a fork, on its base': ['4a1f6c0-develop'],
    },
    'type=sha': {
      'a pull request': ['sha-4a1f6c0'],
      'a pull request of a fork, on its base': ['sha-4a1f6c0'],
    },
    'type=sha,format=long': {
      'a pull request': ['sha-4a1f6c0d2b3e58790f1e2d3c4b5a69788796a5b4'],
      'a pull request of a fork, on its base': ['sha-4a1f6c0d2b3e58790f1e2d3c4b5a69788796a5b4'],
    },
    'type=sha,prefix=': {
      'a pull request': ['4a1f6c0'],
      'a pull request of a fork, on its base': ['4a1f6c0'],
    },
    'the rules of its README': {
      'a pull request': ['pr-7', 'sha-4a1f6c0'],
      'a pull request of a fork, on its base': ['pr-7', 'sha-4a1f6c0'],
    },
    'latest for everything': {
      'a pull request': ['pr-7', 'sha-4a1f6c0', 'latest'],
      'a pull request of a fork, on its base': ['pr-7', 'sha-4a1f6c0', 'latest'],
    },
    'a flavor with prefix and suffix': {
      'a pull request': ['pr-7-4a1f6c0', 'p-foo-4a1f6c0', 'own', 'sha-4a1f6c0-4a1f6c0'],
      'a pull request of a fork, on its base': [
        'pr-7-4a1f6c0',
        'p-foo-4a1f6c0',
        'own',
        'sha-4a1f6c0-4a1f6c0',
      ],
    },
    'sha before semver': {
      'a pull request': ['sha-4a1f6c0'],
      'a pull request of a fork, on its base': ['sha-4a1f6c0'],
    },
    'equal priorities and equal names': {
      'a pull request': ['b', 'a', 'c', 'a-b', 'sha-4a1f6c0'],
      'a pull request of a fork, on its base': ['b', 'a', 'c', 'a-b', 'sha-4a1f6c0'],
    },
  },
  'latest is there once': {
    'latest by a raw rule and by the flavor': {
      'a push of the tag v1.2.3': ['1.2.3', 'latest'],
      'a push of the tag v0.3.1': ['0.3.1', 'latest'],
      'a push of the tag v1.2.3+build.5': ['1.2.3', 'latest'],
      'a release': ['1.2.3', 'latest'],
      'a tag that was created': ['1.2.3', 'latest'],
    },
    'latest by a raw rule that comes first': {
      'a push to the default branch': ['latest'],
      'a push to a branch with a slash': ['latest'],
      'a push to a branch with characters that no tag has': ['latest'],
      'a push to a branch named like a version': ['latest'],
      'a push to a branch that starts with a dash': ['latest'],
      'a push to a branch of 150 characters': ['latest'],
      'a push of the tag v1.2.3': ['latest', '1.2.3'],
      'a push of the tag v0.3.1': ['latest', '0.3.1'],
      'a push of the tag v2.0.8-beta.67': ['latest', '2.0.8-beta.67'],
      'a push of the tag v1.2.3+build.5': ['latest', '1.2.3'],
      'a push of the tag 1.2.3rc2': ['latest'],
      'a push of the tag 1.2.3.post1': ['latest'],
      'a push of the tag p1/v1.0.0': ['latest'],
      'a push of the tag 20200110-RC2': ['latest'],
      'a push of the tag sometag': ['latest'],
      'a pull request': ['latest'],
      'a pull request of a fork, on its base': ['latest'],
      'a schedule': ['latest'],
      'a start by hand': ['latest'],
      'a start by hand on another branch': ['latest'],
      'a release': ['latest', '1.2.3'],
      'a tag that was created': ['latest', '1.2.3'],
      'an issue': ['latest'],
    },
  },
  'a quoted comma stays': {
    'quoted commas': {
      'a push to the default branch': ['c-d', 'e', 'f'],
      'a push to a branch with a slash': ['c-d', 'e', 'f'],
      'a push to a branch with characters that no tag has': ['c-d', 'e', 'f'],
      'a push to a branch named like a version': ['c-d', 'e', 'f'],
      'a push to a branch that starts with a dash': ['c-d', 'e', 'f'],
      'a push to a branch of 150 characters': ['c-d', 'e', 'f'],
      'a push of the tag v1.2.3': ['c-d', 'e', 'f'],
      'a push of the tag v0.3.1': ['c-d', 'e', 'f'],
      'a push of the tag v2.0.8-beta.67': ['c-d', 'e', 'f'],
      'a push of the tag v1.2.3+build.5': ['c-d', 'e', 'f'],
      'a push of the tag 1.2.3rc2': ['c-d', 'e', 'f'],
      'a push of the tag 1.2.3.post1': ['c-d', 'e', 'f'],
      'a push of the tag p1/v1.0.0': ['c-d', 'e', 'f'],
      'a push of the tag 20200110-RC2': ['c-d', 'e', 'f'],
      'a push of the tag sometag': ['c-d', 'e', 'f'],
      'a pull request': ['c-d', 'e', 'f'],
      'a pull request of a fork, on its base': ['c-d', 'e', 'f'],
      'a schedule': ['c-d', 'e', 'f'],
      'a start by hand': ['c-d', 'e', 'f'],
      'a start by hand on another branch': ['c-d', 'e', 'f'],
      'a release': ['c-d', 'e', 'f'],
      'a tag that was created': ['c-d', 'e', 'f'],
      'an issue': ['c-d', 'e', 'f'],
    },
  },
}
