import { Controller, Inject, Module, type DynamicModule } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import type { LoggedEvent } from '#contracts';
import type { BatchContext } from '#nest';
import { project, type Projection } from '#read-model';
import { FoldLoop } from './fold-loop.js';

const PROJECTION = Symbol('Projection');

/** Facts become tables: each topic writes rows of its own, and the fold derives the rest behind the marks that they leave. */
@Controller()
class ProjectorController {
  constructor(
    @Inject(PROJECTION) private readonly projection: Projection,
    @Inject(FoldLoop) private readonly fold: FoldLoop,
  ) {}

  @EventPattern<string>('blotter.documents')
  documents(@Payload() events: LoggedEvent[], @Ctx() context: BatchContext) {
    return this.write(events, context);
  }
  @EventPattern<string>('blotter.posts')
  posts(@Payload() events: LoggedEvent[], @Ctx() context: BatchContext) {
    return this.write(events, context);
  }
  @EventPattern<string>('blotter.stories')
  stories(@Payload() events: LoggedEvent[], @Ctx() context: BatchContext) {
    return this.write(events, context);
  }
  @EventPattern<string>('blotter.facts')
  facts(@Payload() events: LoggedEvent[], @Ctx() context: BatchContext) {
    return this.write(events, context);
  }
  @EventPattern<string>('blotter.overrides')
  overrides(@Payload() events: LoggedEvent[], @Ctx() context: BatchContext) {
    return this.write(events, context);
  }

  private async write(events: LoggedEvent[], context: BatchContext): Promise<[]> {
    const written = this.fold.writing(events);
    try {
      await project(context.tx, this.projection, events);
    } finally {
      written();
    }
    return [];
  }
}

@Module({})
export class ProjectorModule {
  static of(projection: Projection, fold: FoldLoop): DynamicModule {
    return {
      module: ProjectorModule,
      controllers: [ProjectorController],
      providers: [
        { provide: PROJECTION, useValue: projection },
        { provide: FoldLoop, useValue: fold },
      ],
    };
  }
}
