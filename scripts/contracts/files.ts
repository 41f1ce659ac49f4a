import { EVENTS, jsonSchemaOf, type EventType } from '#contracts';
import { asyncApi, schemaFile } from './asyncapi.js';
import { clientTypes } from './client-types.js';
import { openApi } from './openapi.js';

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every generated file of the contract by its path in the repository, as it must be now. */
export async function contractFiles(version: string): Promise<Map<string, string>> {
  const openapi = await openApi();
  const schemas = (Object.keys(EVENTS) as EventType[]).map((type): [string, string] => [
    `contracts/${schemaFile(type)}`,
    asJson(jsonSchemaOf(type)),
  ]);
  return new Map([
    ...schemas,
    ['contracts/asyncapi.yaml', asyncApi(version)],
    ['contracts/openapi.json', asJson(openapi)],
    ['clients/typescript/src/schema.ts', await clientTypes(openapi)],
  ]);
}
