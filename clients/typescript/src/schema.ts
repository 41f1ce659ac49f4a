// Generated from contracts/openapi.json by `npm run contracts`; do not change it by hand.
export interface paths {
  '/v1/feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['FeedsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PostsController_list'];
    put?: never;
    post: operations['AppendController_append'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['PostsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/stories': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StoriesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/stories/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StoriesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EntitiesController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['EntitiesController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/incidents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['IncidentsController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/incidents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['IncidentsController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/incidents/{id}/toll': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['IncidentsController_toll'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/tolls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['TollsController_totals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/days': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DaysController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/days/{date}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['DaysController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['StreamController_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LogController_groups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/{topic}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['LogController_next'];
    put?: never;
    post?: never;
    delete: operations['LogController_forget'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/{topic}/ack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['LogController_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReplaysController_list'];
    put?: never;
    post: operations['ReplaysController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ReplaysController_one'];
    put?: never;
    post?: never;
    delete: operations['ReplaysController_stop'];
    options?: never;
    head?: never;
    patch: operations['ReplaysController_change'];
    trace?: never;
  };
  '/v1/rebuilds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RebuildsController_list'];
    put?: never;
    post: operations['RebuildsController_start'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/rebuilds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['RebuildsController_one'];
    put?: never;
    post?: never;
    delete: operations['RebuildsController_cancel'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OverridesController_list'];
    put?: never;
    post: operations['OverridesController_set'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/overrides/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['OverridesController_one'];
    put?: never;
    post?: never;
    delete: operations['OverridesController_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exports/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ExportsController_export'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ParkedController_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['ParkedController_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parked/redrive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: operations['ParkedController_redrive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/healthz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_alive'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_metrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: operations['HealthController_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: never;
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  FeedsController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              outlet: string | null;
              posts: number;
              first: string | null;
              last: string | null;
              health: {
                /** @enum {string} */
                state: 'ok' | 'partial' | 'warnings';
                declaredPosts: number | null;
                foundPosts: number | null;
                warnings: string[];
              };
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  PostsController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
        feed?: string;
        day?: string;
        tz?: string;
        entity?: string;
        incident?: string;
        kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
        q?: string;
        unique?: 'true' | 'false';
        order?: 'asc' | 'desc';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              feed: string;
              outlet: string | null;
              format: string;
              n: number | null;
              publishedAt: string;
              /** @enum {string} */
              precision: 'minute' | 'day';
              date: string | null;
              updatedAt: string | null;
              versionAt: string | null;
              zone: string | null;
              headline: string;
              label: string | null;
              authors: string[];
              /** @enum {string} */
              kind: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
              url: string | null;
              text: string;
              media: {
                caption: string;
                credit: string | null;
              }[];
              quotes: string[];
              version: string;
              story: string | null;
              unique: boolean;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  AppendController_append: {
    parameters: {
      query?: {
        space?: string;
      };
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              id?: string;
              feed?: string;
              outlet?: string | null;
              format?: string;
              n?: number | null;
              publishedAt?: string;
              /** @enum {string} */
              precision?: 'minute' | 'day';
              date?: string | null;
              updatedAt?: string | null;
              versionAt?: string | null;
              zone?: string | null;
              headline?: string;
              label?: string | null;
              authors?: string[];
              /** @enum {string} */
              kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
              url?: string | null;
              text?: string;
              media?: {
                caption: string;
                credit: string | null;
              }[];
              quotes?: string[];
              retracted?: boolean;
            }
          | {
              id?: string;
              feed?: string;
              outlet?: string | null;
              format?: string;
              n?: number | null;
              publishedAt?: string;
              /** @enum {string} */
              precision?: 'minute' | 'day';
              date?: string | null;
              updatedAt?: string | null;
              versionAt?: string | null;
              zone?: string | null;
              headline?: string;
              label?: string | null;
              authors?: string[];
              /** @enum {string} */
              kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
              url?: string | null;
              text?: string;
              media?: {
                caption: string;
                credit: string | null;
              }[];
              quotes?: string[];
              retracted?: boolean;
            }[]
          | {
              posts?: {
                id?: string;
                feed?: string;
                outlet?: string | null;
                format?: string;
                n?: number | null;
                publishedAt?: string;
                /** @enum {string} */
                precision?: 'minute' | 'day';
                date?: string | null;
                updatedAt?: string | null;
                versionAt?: string | null;
                zone?: string | null;
                headline?: string;
                label?: string | null;
                authors?: string[];
                /** @enum {string} */
                kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url?: string | null;
                text?: string;
                media?: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes?: string[];
                retracted?: boolean;
              }[];
              retractions?: {
                id?: string;
                feed?: string;
                outlet?: string | null;
                format?: string;
                n?: number | null;
                publishedAt?: string;
                /** @enum {string} */
                precision?: 'minute' | 'day';
                date?: string | null;
                updatedAt?: string | null;
                versionAt?: string | null;
                zone?: string | null;
                headline?: string;
                label?: string | null;
                authors?: string[];
                /** @enum {string} */
                kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url?: string | null;
                text?: string;
                media?: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes?: string[];
                retracted?: boolean;
              }[];
            };
        'application/x-ndjson':
          | {
              id?: string;
              feed?: string;
              outlet?: string | null;
              format?: string;
              n?: number | null;
              publishedAt?: string;
              /** @enum {string} */
              precision?: 'minute' | 'day';
              date?: string | null;
              updatedAt?: string | null;
              versionAt?: string | null;
              zone?: string | null;
              headline?: string;
              label?: string | null;
              authors?: string[];
              /** @enum {string} */
              kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
              url?: string | null;
              text?: string;
              media?: {
                caption: string;
                credit: string | null;
              }[];
              quotes?: string[];
              retracted?: boolean;
            }
          | {
              id?: string;
              feed?: string;
              outlet?: string | null;
              format?: string;
              n?: number | null;
              publishedAt?: string;
              /** @enum {string} */
              precision?: 'minute' | 'day';
              date?: string | null;
              updatedAt?: string | null;
              versionAt?: string | null;
              zone?: string | null;
              headline?: string;
              label?: string | null;
              authors?: string[];
              /** @enum {string} */
              kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
              url?: string | null;
              text?: string;
              media?: {
                caption: string;
                credit: string | null;
              }[];
              quotes?: string[];
              retracted?: boolean;
            }[]
          | {
              posts?: {
                id?: string;
                feed?: string;
                outlet?: string | null;
                format?: string;
                n?: number | null;
                publishedAt?: string;
                /** @enum {string} */
                precision?: 'minute' | 'day';
                date?: string | null;
                updatedAt?: string | null;
                versionAt?: string | null;
                zone?: string | null;
                headline?: string;
                label?: string | null;
                authors?: string[];
                /** @enum {string} */
                kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url?: string | null;
                text?: string;
                media?: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes?: string[];
                retracted?: boolean;
              }[];
              retractions?: {
                id?: string;
                feed?: string;
                outlet?: string | null;
                format?: string;
                n?: number | null;
                publishedAt?: string;
                /** @enum {string} */
                precision?: 'minute' | 'day';
                date?: string | null;
                updatedAt?: string | null;
                versionAt?: string | null;
                zone?: string | null;
                headline?: string;
                label?: string | null;
                authors?: string[];
                /** @enum {string} */
                kind?: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url?: string | null;
                text?: string;
                media?: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes?: string[];
                retracted?: boolean;
              }[];
            };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            appended: number;
            known: number;
            ids: string[];
          };
        };
      };
    };
  };
  PostsController_one: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            feed: string;
            outlet: string | null;
            format: string;
            n: number | null;
            publishedAt: string;
            /** @enum {string} */
            precision: 'minute' | 'day';
            date: string | null;
            updatedAt: string | null;
            versionAt: string | null;
            zone: string | null;
            headline: string;
            label: string | null;
            authors: string[];
            /** @enum {string} */
            kind: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
            url: string | null;
            text: string;
            media: {
              caption: string;
              credit: string | null;
            }[];
            quotes: string[];
            version: string;
            story: string | null;
            unique: boolean;
            retracted: boolean;
            revisions: {
              version: string;
              validFrom: string;
              validTo: string | null;
              post: {
                id: string;
                feed: string;
                outlet: string | null;
                format: string;
                n: number | null;
                publishedAt: string;
                /** @enum {string} */
                precision: 'minute' | 'day';
                date: string | null;
                updatedAt: string | null;
                versionAt: string | null;
                zone: string | null;
                headline: string;
                label: string | null;
                authors: string[];
                /** @enum {string} */
                kind: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url: string | null;
                text: string;
                media: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes: string[];
              } | null;
              changes: {
                headline: {
                  /** @enum {string} */
                  op: 'same' | 'removed' | 'added';
                  text: string;
                }[];
                text: {
                  /** @enum {string} */
                  op: 'same' | 'removed' | 'added';
                  text: string;
                }[];
                claims: {
                  measure: string;
                  group: string;
                  place: string | null;
                  from: {
                    count: number | null;
                    min: number | null;
                    max: number | null;
                    qualifier: string;
                    status: string;
                  } | null;
                  to: {
                    count: number | null;
                    min: number | null;
                    max: number | null;
                    qualifier: string;
                    status: string;
                  } | null;
                  text: string;
                }[];
              } | null;
            }[];
            duplicates: {
              id: string;
              outlet: string | null;
              relation: string;
              similarity: number;
              because: string;
            }[];
            links: {
              post: string;
              version: string;
              relation: string;
              similarity: number;
              because: string;
            }[];
            canonical: string | null;
            entities: {
              /** @enum {string} */
              type: 'person' | 'place' | 'organisation';
              id: string;
              name: string;
              mentions: {
                text: string;
                start: number;
                end: number;
                /** @enum {string} */
                in: 'headline' | 'text';
              }[];
              lat?: number;
              lon?: number;
              country?: string;
              containedIn?: string[];
              zone?: string;
              /** @enum {string} */
              level?: 'country' | 'region' | 'district' | 'town' | 'site';
              actor?: string;
              side?: string;
              medium?: boolean;
              because?: string;
            }[];
            claims: {
              /** @enum {string} */
              measure: 'killed' | 'injured' | 'missing' | 'captured' | 'displaced';
              count: number | null;
              min: number | null;
              max: number | null;
              /** @enum {string} */
              qualifier:
                'exactly' | 'at_least' | 'up_to' | 'about' | 'more_than' | 'fewer_than' | 'between' | 'vague';
              /** @enum {string} */
              mode: 'total' | 'increment';
              /** @enum {string} */
              group:
                | 'all'
                | 'children'
                | 'women'
                | 'men'
                | 'elderly'
                | 'civilians'
                | 'combatants'
                | 'perpetrators'
                | 'police'
                | 'rescuers'
                | 'medics'
                | 'journalists'
                | 'foreigners'
                | 'other';
              subsets: {
                /** @enum {string} */
                group:
                  | 'all'
                  | 'children'
                  | 'women'
                  | 'men'
                  | 'elderly'
                  | 'civilians'
                  | 'combatants'
                  | 'perpetrators'
                  | 'police'
                  | 'rescuers'
                  | 'medics'
                  | 'journalists'
                  | 'foreigners'
                  | 'other';
                count: number;
              }[];
              attribution: {
                text: string;
                entity: string | null;
                side: string | null;
              } | null;
              /** @enum {string} */
              status:
                'asserted' | 'unverified' | 'denied' | 'superseded' | 'corrected' | 'feared' | 'historical';
              place: {
                id: string;
                name: string;
              } | null;
              date: string | null;
              cause: string | null;
              victimSide: string | null;
              fresh: boolean;
              anaphoric: boolean;
              sentence: string;
              /** @enum {string} */
              in: 'headline' | 'text';
              start: number;
              end: number;
              id: string | null;
              incident: string | null;
            }[];
          };
        };
      };
    };
  };
  StoriesController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
        day?: string;
        tz?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              canonical: {
                id: string;
                feed: string;
                outlet: string | null;
                format: string;
                n: number | null;
                publishedAt: string;
                /** @enum {string} */
                precision: 'minute' | 'day';
                date: string | null;
                updatedAt: string | null;
                versionAt: string | null;
                zone: string | null;
                headline: string;
                label: string | null;
                authors: string[];
                /** @enum {string} */
                kind: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url: string | null;
                text: string;
                media: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes: string[];
              };
              posts: number;
              outlets: string[];
              sources: {
                independent: string[];
                copying: string[];
              };
              first: string;
              last: string;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  StoriesController_one: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            canonical: {
              id: string;
              feed: string;
              outlet: string | null;
              format: string;
              n: number | null;
              publishedAt: string;
              /** @enum {string} */
              precision: 'minute' | 'day';
              date: string | null;
              updatedAt: string | null;
              versionAt: string | null;
              zone: string | null;
              headline: string;
              label: string | null;
              authors: string[];
              /** @enum {string} */
              kind: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
              url: string | null;
              text: string;
              media: {
                caption: string;
                credit: string | null;
              }[];
              quotes: string[];
            };
            posts: number;
            outlets: string[];
            sources: {
              independent: string[];
              copying: string[];
            };
            first: string;
            last: string;
            members: {
              post: {
                id: string;
                feed: string;
                outlet: string | null;
                format: string;
                n: number | null;
                publishedAt: string;
                /** @enum {string} */
                precision: 'minute' | 'day';
                date: string | null;
                updatedAt: string | null;
                versionAt: string | null;
                zone: string | null;
                headline: string;
                label: string | null;
                authors: string[];
                /** @enum {string} */
                kind: 'post' | 'summary' | 'recap' | 'correction' | 'media' | 'closing';
                url: string | null;
                text: string;
                media: {
                  caption: string;
                  credit: string | null;
                }[];
                quotes: string[];
              };
              relation: string | null;
              similarity: number | null;
              because: string | null;
            }[];
          };
        };
      };
    };
  };
  EntitiesController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
        type?: 'person' | 'place' | 'organisation';
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              /** @enum {string} */
              type: 'person' | 'place' | 'organisation';
              id: string;
              name: string;
              lat?: number;
              lon?: number;
              country?: string;
              containedIn?: string[];
              zone?: string;
              /** @enum {string} */
              level?: 'country' | 'region' | 'district' | 'town' | 'site';
              actor?: string;
              side?: string;
              medium?: boolean;
              because?: string;
              posts: number;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  EntitiesController_one: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            type: 'person' | 'place' | 'organisation';
            id: string;
            name: string;
            lat?: number;
            lon?: number;
            country?: string;
            containedIn?: string[];
            zone?: string;
            /** @enum {string} */
            level?: 'country' | 'region' | 'district' | 'town' | 'site';
            actor?: string;
            side?: string;
            medium?: boolean;
            because?: string;
            posts: number;
            also: string[];
            days: {
              date: string;
              posts: number;
              mentions: number;
            }[];
            recent: string[];
            together: {
              id: string;
              type: string;
              name: string;
              posts: number;
            }[];
            quotes: {
              post: string;
              publishedAt: string;
              outlet: string | null;
              text: string;
            }[];
            incidents: {
              id: string;
              title: string;
              date: string | null;
              kind: string | null;
            }[];
          };
        };
      };
    };
  };
  IncidentsController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
        from?: string;
        to?: string;
        place?: string;
        kind?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              title: string;
              place: {
                id: string;
                name: string;
                country: string | null;
                lat: number | null;
                lon: number | null;
              } | null;
              date: string | null;
              kind: string | null;
              toll: {
                [key: string]:
                  | {
                      low: number | null;
                      best: number | null;
                      high: number | null;
                      contested: boolean;
                      sources: number;
                    }
                  | {
                      [key: string]: {
                        [key: string]: {
                          low: number | null;
                          best: number | null;
                          high: number | null;
                          contested: boolean;
                          sources: number;
                        };
                      };
                    };
              };
              apart: {
                reason: string;
                claim: {
                  id: string;
                  post: string;
                  outlet: string | null;
                  attribution: {
                    text: string;
                    entity: string | null;
                    side: string | null;
                  } | null;
                  measure: string;
                  group: string;
                  count: number | null;
                  qualifier: string;
                  status: string;
                  sentence: string;
                  publishedAt: string;
                } | null;
              }[];
              posts: number;
              overrides: string[];
              asOf: string | null;
              firstAt: string;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  IncidentsController_one: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            title: string;
            place: {
              id: string;
              name: string;
              country: string | null;
              lat: number | null;
              lon: number | null;
            } | null;
            date: string | null;
            kind: string | null;
            toll: {
              [key: string]:
                | {
                    low: number | null;
                    best: number | null;
                    high: number | null;
                    contested: boolean;
                    sources: number;
                  }
                | {
                    [key: string]: {
                      [key: string]: {
                        low: number | null;
                        best: number | null;
                        high: number | null;
                        contested: boolean;
                        sources: number;
                      };
                    };
                  };
            };
            apart: {
              reason: string;
              claim: {
                id: string;
                post: string;
                outlet: string | null;
                attribution: {
                  text: string;
                  entity: string | null;
                  side: string | null;
                } | null;
                measure: string;
                group: string;
                count: number | null;
                qualifier: string;
                status: string;
                sentence: string;
                publishedAt: string;
              } | null;
            }[];
            posts: number;
            overrides: string[];
            asOf: string | null;
            firstAt: string;
          };
        };
      };
    };
  };
  IncidentsController_toll: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            incident: string;
            title: string;
            asOf: string | null;
            toll: {
              [key: string]:
                | {
                    low: number | null;
                    best: number | null;
                    high: number | null;
                    contested: boolean;
                    sources: number;
                  }
                | {
                    [key: string]: {
                      [key: string]: {
                        low: number | null;
                        best: number | null;
                        high: number | null;
                        contested: boolean;
                        sources: number;
                      };
                    };
                  };
            };
            points: {
              asOf: string;
              measure: string;
              group: string;
              low: number | null;
              best: number | null;
              high: number | null;
              contested: boolean;
              sources: number;
              /** @enum {string} */
              change: 'first' | 'raised' | 'lowered' | 'corrected' | 'withdrawn' | 'contested' | 'confirmed';
              claim: {
                id: string;
                post: string;
                outlet: string | null;
                attribution: {
                  text: string;
                  entity: string | null;
                  side: string | null;
                } | null;
                measure: string;
                group: string;
                count: number | null;
                qualifier: string;
                status: string;
                sentence: string;
                publishedAt: string;
              } | null;
              override?: string;
            }[];
            claims: {
              claim: {
                id: string;
                post: string;
                outlet: string | null;
                attribution: {
                  text: string;
                  entity: string | null;
                  side: string | null;
                } | null;
                measure: string;
                group: string;
                count: number | null;
                qualifier: string;
                status: string;
                sentence: string;
                publishedAt: string;
              };
              verdicts: {
                measure: string;
                group: string;
                verdict: string;
                because: string;
              }[];
            }[];
            explanation: {
              measure: string;
              group: string;
              sentences: string[];
            }[];
            notes: string[];
          };
        };
      };
    };
  };
  TollsController_totals: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
        by?: 'day' | 'place' | 'country';
        measure?: 'killed' | 'injured' | 'missing' | 'captured' | 'displaced';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              key: string | null;
              name: string | null;
              measure: string;
              low: number | null;
              best: number | null;
              high: number | null;
              contested: boolean;
              incidents: string[];
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  DaysController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
        tz?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              date: string;
              posts: number;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  DaysController_one: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        tz?: string;
      };
      header?: never;
      path: {
        date: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            date: string;
            tz: string;
            headline: string | null;
            points: {
              text: string;
              posts: string[];
            }[];
            tolls: {
              dayToll: {
                [key: string]: {
                  key: string | null;
                  name: string | null;
                  low: number | null;
                  best: number | null;
                  high: number | null;
                  contested: boolean;
                  incidents: string[];
                };
              };
              dayChange: {
                [key: string]: number;
              };
            };
            incidents: {
              id: string;
              title: string;
              kind: string | null;
              date: string | null;
              toll: {
                [key: string]: {
                  low: number | null;
                  best: number | null;
                  high: number | null;
                  contested: boolean;
                  sources: number;
                };
              };
              change: {
                [key: string]: number;
              };
            }[];
            entities: {
              id: string;
              type: string;
              name: string;
              posts: number;
            }[];
            posts: {
              total: number;
              unique: number;
              byOutlet: {
                [key: string]: number;
              };
            };
          };
        };
      };
    };
  };
  StreamController_stream: {
    parameters: {
      query?: {
        space?: string;
        topics?: string;
        feed?: string;
        from?: 'start' | 'now';
        lastEventId?: string;
      };
      header?: {
        /** @description the id of the last event received */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
    };
  };
  LogController_groups: {
    parameters: {
      query?: {
        space?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              group: string;
              topic: string;
              lag: number;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  LogController_next: {
    parameters: {
      query: {
        space?: string;
        group: string;
        limit?: number;
        wait?: number;
        lease?: number;
        from?: 'start' | 'now';
      };
      header?: never;
      path: {
        topic: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
        };
      };
    };
  };
  LogController_forget: {
    parameters: {
      query: {
        space?: string;
        group: string;
      };
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path: {
        topic: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
  LogController_acknowledge: {
    parameters: {
      query?: {
        space?: string;
      };
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path: {
        topic: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group: string;
          lease: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {boolean} */
            acknowledged: true;
          };
        };
      };
    };
  };
  ReplaysController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              space: string;
              sources: string[];
              options: {
                date?: string | null;
                feed?: string | null;
                outlet?: string | null;
                format?: string | null;
                readAt?: string | null;
              };
              speed: number | 'max';
              from: string | null;
              to: string | null;
              /** @enum {string} */
              wanted: 'run' | 'pause' | 'stop';
              seek: string | null;
              /** @enum {string} */
              state: 'waiting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
              done: number;
              total: number;
              clock: string | null;
              error: string | null;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  ReplaysController_start: {
    parameters: {
      query?: never;
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          sources: string[];
          /** @default 600 */
          speed?: number | 'max';
          from?: string;
          to?: string;
          /** @default live */
          into?: string;
          date?: string;
          feed?: string;
          outlet?: string;
          /** @enum {string} */
          format?: 'bbc-live-text' | 'cnn-live-text' | 'article-text' | 'blotter-posts';
          readAt?: string;
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            space: string;
            sources: string[];
            options: {
              date?: string | null;
              feed?: string | null;
              outlet?: string | null;
              format?: string | null;
              readAt?: string | null;
            };
            speed: number | 'max';
            from: string | null;
            to: string | null;
            /** @enum {string} */
            wanted: 'run' | 'pause' | 'stop';
            seek: string | null;
            /** @enum {string} */
            state: 'waiting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
            done: number;
            total: number;
            clock: string | null;
            error: string | null;
          };
        };
      };
    };
  };
  ReplaysController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            space: string;
            sources: string[];
            options: {
              date?: string | null;
              feed?: string | null;
              outlet?: string | null;
              format?: string | null;
              readAt?: string | null;
            };
            speed: number | 'max';
            from: string | null;
            to: string | null;
            /** @enum {string} */
            wanted: 'run' | 'pause' | 'stop';
            seek: string | null;
            /** @enum {string} */
            state: 'waiting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
            done: number;
            total: number;
            clock: string | null;
            error: string | null;
          };
        };
      };
    };
  };
  ReplaysController_stop: {
    parameters: {
      query?: never;
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            space: string;
            sources: string[];
            options: {
              date?: string | null;
              feed?: string | null;
              outlet?: string | null;
              format?: string | null;
              readAt?: string | null;
            };
            speed: number | 'max';
            from: string | null;
            to: string | null;
            /** @enum {string} */
            wanted: 'run' | 'pause' | 'stop';
            seek: string | null;
            /** @enum {string} */
            state: 'waiting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
            done: number;
            total: number;
            clock: string | null;
            error: string | null;
          };
        };
      };
    };
  };
  ReplaysController_change: {
    parameters: {
      query?: never;
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          state?: 'running' | 'paused';
          speed?: number | 'max';
          seek?: string;
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            space: string;
            sources: string[];
            options: {
              date?: string | null;
              feed?: string | null;
              outlet?: string | null;
              format?: string | null;
              readAt?: string | null;
            };
            speed: number | 'max';
            from: string | null;
            to: string | null;
            /** @enum {string} */
            wanted: 'run' | 'pause' | 'stop';
            seek: string | null;
            /** @enum {string} */
            state: 'waiting' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';
            done: number;
            total: number;
            clock: string | null;
            error: string | null;
          };
        };
      };
    };
  };
  RebuildsController_list: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              what: ('deduplicator' | 'enricher' | 'projector' | 'back')[];
              /** @enum {string} */
              state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
              step: string | null;
              done: number;
              total: number;
              projection: number | null;
              replaces: number | null;
              error: string | null;
              cancelAsked: boolean;
              askedAt: string;
              startedAt: string | null;
              endedAt: string | null;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  RebuildsController_start: {
    parameters: {
      query?: never;
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @default [
           *       "projector"
           *     ]
           */
          what?: ('deduplicator' | 'enricher' | 'projector' | 'back')[];
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            what: ('deduplicator' | 'enricher' | 'projector' | 'back')[];
            /** @enum {string} */
            state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
            step: string | null;
            done: number;
            total: number;
            projection: number | null;
            replaces: number | null;
            error: string | null;
            cancelAsked: boolean;
            askedAt: string;
            startedAt: string | null;
            endedAt: string | null;
          };
        };
      };
    };
  };
  RebuildsController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            what: ('deduplicator' | 'enricher' | 'projector' | 'back')[];
            /** @enum {string} */
            state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
            step: string | null;
            done: number;
            total: number;
            projection: number | null;
            replaces: number | null;
            error: string | null;
            cancelAsked: boolean;
            askedAt: string;
            startedAt: string | null;
            endedAt: string | null;
          };
        };
      };
    };
  };
  RebuildsController_cancel: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            what: ('deduplicator' | 'enricher' | 'projector' | 'back')[];
            /** @enum {string} */
            state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
            step: string | null;
            done: number;
            total: number;
            projection: number | null;
            replaces: number | null;
            error: string | null;
            cancelAsked: boolean;
            askedAt: string;
            startedAt: string | null;
            endedAt: string | null;
          };
        };
      };
    };
  };
  OverridesController_list: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              /** @enum {string} */
              action: 'merge' | 'split' | 'exclude' | 'set_place' | 'set_entity';
              target: string;
              value: string | null;
              reason: string;
              author: string;
              at: string;
              withdrawn: {
                at: string;
                author: string;
                reason: string;
              } | null;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  OverridesController_set: {
    parameters: {
      query?: {
        space?: string;
      };
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          action: 'merge' | 'split' | 'exclude' | 'set_place' | 'set_entity';
          target: string;
          value?: string | null;
          reason: string;
          author: string;
          at?: string;
        };
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            action: 'merge' | 'split' | 'exclude' | 'set_place' | 'set_entity';
            target: string;
            value: string | null;
            reason: string;
            author: string;
            at: string;
            withdrawn: {
              at: string;
              author: string;
              reason: string;
            } | null;
          };
        };
      };
    };
  };
  OverridesController_one: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            action: 'merge' | 'split' | 'exclude' | 'set_place' | 'set_entity';
            target: string;
            value: string | null;
            reason: string;
            author: string;
            at: string;
            withdrawn: {
              at: string;
              author: string;
              reason: string;
            } | null;
          };
        };
      };
    };
  };
  OverridesController_withdraw: {
    parameters: {
      query?: {
        space?: string;
      };
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
          author: string;
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            /** @enum {string} */
            action: 'merge' | 'split' | 'exclude' | 'set_place' | 'set_entity';
            target: string;
            value: string | null;
            reason: string;
            author: string;
            at: string;
            withdrawn: {
              at: string;
              author: string;
              reason: string;
            } | null;
          };
        };
      };
    };
  };
  ExportsController_export: {
    parameters: {
      query?: {
        space?: string;
        asOf?: string;
        from?: string;
        to?: string;
        place?: string;
        kind?: string;
        format?: 'csv' | 'json';
      };
      header?: never;
      path: {
        name: 'incidents' | 'claims' | 'points';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/json': string;
        };
      };
    };
  };
  ParkedController_list: {
    parameters: {
      query?: {
        group?: string;
        topic?: string;
        key?: string;
        reason?: 'undecodable' | 'failed' | 'timed_out' | 'behind';
        space?: string;
        redriven?: 'true' | 'false';
        cursor?: string;
        limit?: number;
        format?: 'json' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: {
              id: string;
              group: string;
              space: string;
              topic: string;
              partition: number;
              offset: number;
              key: string;
              type: string | null;
              /** @enum {string} */
              reason: 'undecodable' | 'failed' | 'timed_out' | 'behind';
              error: string;
              attempts: number;
              parkedAt: string;
              redriveAskedAt: string | null;
              redrivenAt: string | null;
            }[];
            next: string | null;
          };
        };
      };
    };
  };
  ParkedController_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            id: string;
            group: string;
            space: string;
            topic: string;
            partition: number;
            offset: number;
            key: string;
            type: string | null;
            /** @enum {string} */
            reason: 'undecodable' | 'failed' | 'timed_out' | 'behind';
            error: string;
            attempts: number;
            parkedAt: string;
            redriveAskedAt: string | null;
            redrivenAt: string | null;
            event: {
              [key: string]: unknown;
            };
          };
        };
      };
    };
  };
  ParkedController_redrive: {
    parameters: {
      query?: never;
      header?: {
        /** @description one value a call, at most 200 characters: a repeated call gets the first answer again, for a day */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          group?: string;
          topic?: string;
          key?: string;
          /** @enum {string} */
          reason?: 'undecodable' | 'failed' | 'timed_out' | 'behind';
          space?: string;
          ids?: string[];
          /** @enum {boolean} */
          all?: true;
        };
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            asked: number;
          };
        };
      };
    };
  };
  HealthController_alive: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'alive';
          };
        };
      };
    };
  };
  HealthController_metrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  HealthController_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            status: 'ready' | 'catching up' | 'stalled' | 'disconnected';
            lag: {
              group: string;
              topic: string;
              lag: number;
            }[];
            stalled: {
              group: string;
              topic: string;
              partition: number;
              position: number;
              forMs: number;
            }[];
            folding: boolean;
            failing: {
              space: string;
              error: string;
              failures: number;
              since: string;
            }[];
            generation: number | null;
            /** @enum {string} */
            database: 'answers' | 'silent';
          };
        };
      };
    };
  };
}
