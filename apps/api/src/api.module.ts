import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { RuntimeModule, type Runtime } from '#nest';
import { ProblemFilter } from './http/problem.js';
import { Loans } from './live/loans.js';
import { StreamHub } from './live/stream-hub.js';
import { ReadContext } from './read-context.js';
import { AppendController } from './resources/append.controller.js';
import { DaysController } from './resources/days.controller.js';
import { EntitiesController } from './resources/entities.controller.js';
import { ExportsController } from './resources/exports.controller.js';
import { FeedsController } from './resources/feeds.controller.js';
import { HealthController } from './resources/health.controller.js';
import { IncidentsController } from './resources/incidents.controller.js';
import { LogController } from './resources/log.controller.js';
import { ParkedController } from './resources/parked.controller.js';
import { OverridesController } from './resources/overrides.controller.js';
import { PostsController } from './resources/posts.controller.js';
import { RebuildsController } from './resources/rebuilds.controller.js';
import { ReplaysController } from './resources/replays.controller.js';
import { StoriesController } from './resources/stories.controller.js';
import { StreamController } from './resources/stream.controller.js';
import { TollsController } from './resources/tolls.controller.js';
import { API_SETTINGS, type ApiSettings } from './settings.js';

@Module({
  controllers: [
    FeedsController,
    PostsController,
    AppendController,
    StoriesController,
    EntitiesController,
    IncidentsController,
    TollsController,
    DaysController,
    StreamController,
    LogController,
    ReplaysController,
    RebuildsController,
    OverridesController,
    ExportsController,
    ParkedController,
    HealthController,
  ],
})
export class ApiModule {
  static of(runtime: Runtime, settings: ApiSettings): DynamicModule {
    return {
      module: ApiModule,
      imports: [RuntimeModule.of(runtime)],
      providers: [
        ReadContext,
        StreamHub,
        Loans,
        { provide: API_SETTINGS, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
