import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';

/** Serves the OpenAPI 3.1 document at `/openapi.json` and a readable form of it at `/docs`. */
export function addOpenApi(app: NestFastifyApplication): void {
  const config = new DocumentBuilder()
    .setTitle('Blotter')
    .setDescription(
      'Live news as events: posts, stories, entities, incidents and running tolls, as of any moment.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth()
    .setOpenAPIVersion('3.1.0')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    // The default converter writes 3.0 schemas into a 3.1 document.
    standardSchemaConverter: (schema, { schemaType }) => ({
      schema: z.toJSONSchema(schema as z.ZodType, {
        target: 'draft-2020-12',
        io: schemaType,
        unrepresentable: 'any',
      }),
    }),
  });
  SwaggerModule.setup('docs', app, document, { jsonDocumentUrl: 'openapi.json' });
}
