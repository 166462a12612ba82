import { expect, it } from 'vitest'
import { mayHaveOwnFrontend } from '../../src/publish/held-export.ts'

it.each([
  ['FROM scratch\n', false],
  ['# syntax=docker/dockerfile:1\nFROM scratch\n', false],
  ['#syntax = docker/dockerfile\nFROM scratch\n', false],
  ['# syntax=docker.io/docker/dockerfile@sha256:0123\n', false],
  ['# Syntax=docker/dockerfile-upstream:master\n', false],
  ['// syntax=acme/frontend\n', true],
  ['# syntax=acme/frontend\nFROM scratch\n', true],
  ['#!/bin/sh\n#  SYNTAX =\tacme/frontend\n', true],
  ['# syntax=docker/dockerfiles\n', true],
  ['# syntax=elsewhere.example/docker/dockerfile:1\n', true],
  ['{"syntax": "acme/frontend"}', true],
  ['{"syntax": "docker/dockerfile"}', false],
  ['FROM scratch\nRUN lint --syntax=strict\n', true],
])('a Dockerfile may be for another frontend: %j', (dockerfile, may) => {
  expect(mayHaveOwnFrontend(dockerfile)).toBe(may)
})
