import { applyDecorators, UseGuards } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import { KeyGuard } from './key.guard.js';

/** A write, or all of a resource, that only who has the key may do; the OpenAPI document says so. */
export const NeedsKey = () => applyDecorators(UseGuards(KeyGuard), ApiBearerAuth());
