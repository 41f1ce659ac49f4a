import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';

const HEAD = '// Generated from contracts/openapi.json by `npm run contracts`; do not change it by hand.\n';

/** The types of the TypeScript client: every path of the API with its parameters, bodies and answers. */
export async function clientTypes(openapi: Record<string, unknown>): Promise<string> {
  const nodes = await openapiTS(JSON.stringify(openapi), { alphabetize: false, rootTypes: false });
  return format(HEAD + astToString(nodes), {
    parser: 'typescript',
    singleQuote: true,
    trailingComma: 'all',
    printWidth: 110,
  });
}
