import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EVENTS, jsonSchemaOf, type EventType } from '#contracts';
import { asyncApi, schemaFile } from '../../scripts/contracts/asyncapi.js';
import { breaksSince, newestRelease, releasedFiles } from '../../scripts/contracts/releases.js';
import { outOfStep } from '../../scripts/contracts/run.js';
import { parse } from 'yaml';

const TOLL = 'contracts/events/blotter.toll.changed.v1.schema.json';

function files(change: (schema: Record<string, unknown>) => void = () => {}): Map<string, string> {
  const schema = jsonSchemaOf('blotter.toll.changed.v1');
  change(schema);
  return new Map([
    [TOLL, JSON.stringify(schema)],
    ['contracts/openapi.json', readFileSync('contracts/openapi.json', 'utf8')],
  ]);
}

describe('the files of the contract', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'contract-'));
    put(files());
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function put(all: ReadonlyMap<string, string>): void {
    for (const [file, text] of all) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
  }

  it('are in step as they were written', () => {
    expect(outOfStep(root, files())).toEqual([]);
  });

  it('are out of step when the source changed, one is missing, or one is left over', () => {
    writeFileSync(path.join(root, 'contracts/events/gone.v1.schema.json'), '{}');
    rmSync(path.join(root, 'contracts/openapi.json'));
    const told = outOfStep(
      root,
      files((schema) => (schema['description'] = 'other')),
    );
    expect(told.map((line) => line.split(' ')[0])).toEqual([
      TOLL,
      'contracts/openapi.json',
      'contracts/events/gone.v1.schema.json',
    ]);
  });

  it('are held against the newest release', () => {
    put(releasedFiles(files(), '0.9.0'));
    put(releasedFiles(files(), '0.10.0'));
    expect(newestRelease(root)).toBe('0.10.0');
    expect(breaksSince(root, '0.10.0', files())).toEqual([]);
    const broken = files((schema) => (schema['required'] = ['incident']));
    expect(breaksSince(root, '0.10.0', broken)).toContainEqual(
      'events/blotter.toll.changed.v1.schema.json: $.title may now be left out (readers of 0.10.0 cannot take that)',
    );
    broken.delete(TOLL);
    expect(breaksSince(root, '0.10.0', broken)).toHaveLength(1);
  });

  it('say what the API no longer does', () => {
    put(releasedFiles(files(), '0.9.0'));
    const api = JSON.parse(files().get('contracts/openapi.json')!) as {
      paths: Record<string, Record<string, { parameters: { name: string; required?: boolean }[] }>>;
    };
    delete api.paths['/v1/days'];
    api.paths['/v1/posts']!['get']!.parameters.find((p) => p.name === 'q')!.required = true;
    const told = breaksSince(root, '0.9.0', files().set('contracts/openapi.json', JSON.stringify(api)));
    expect(told).toEqual([
      'openapi.json: GET /v1/posts query q is required now (data of 0.9.0 is refused)',
      'openapi.json: GET /v1/days is gone (readers of 0.9.0 cannot take that)',
    ]);
  });

  it('of the repository hold no release that the present ones break', () => {
    cpSync('contracts', path.join(root, 'contracts'), { recursive: true });
    const now = new Map(
      (Object.keys(EVENTS) as EventType[]).map((type) => [
        `contracts/${schemaFile(type)}`,
        JSON.stringify(jsonSchemaOf(type)),
      ]),
    ).set('contracts/openapi.json', files().get('contracts/openapi.json')!);
    expect(breaksSince(root, newestRelease(root)!, now)).toEqual([]);
  });
});

describe('the TypeScript client', () => {
  it('has the version of the release that it speaks to', () => {
    const version = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    expect(version('clients/typescript/package.json')).toBe(version('package.json'));
  });
});

describe('asyncapi.yaml', () => {
  it('has each type in the channel of its topic, with its schema', () => {
    const document = parse(asyncApi('1.2.3')) as {
      channels: Record<string, { messages: Record<string, { $ref: string }> }>;
      components: { messages: Record<string, { payload: { $ref: string } }> };
    };
    for (const [type, { topic }] of Object.entries(EVENTS)) {
      expect(document.channels[topic]?.messages[type]?.$ref).toBe(`#/components/messages/${type}`);
      expect(document.components.messages[type]?.payload.$ref).toBe(`./${schemaFile(type)}`);
    }
  });
});
