import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '#nest';
import { EnricherController } from './enricher.controller.js';

@Module({ controllers: [EnricherController] })
class EnricherModule {}

export const enricher: ServiceDefinition = { name: 'enricher', module: EnricherModule };
