import { Module } from '@nestjs/common';
import { consumerService } from '#nest';
import { EnricherController } from './enricher.controller.js';

@Module({ controllers: [EnricherController] })
class EnricherModule {}

export const enricher = consumerService({ group: 'enricher', module: EnricherModule });
