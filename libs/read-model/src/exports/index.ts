export { EXPORT_NAMES, EXPORTS, type ExportName, type ExportRow } from './columns.js';
export { exportRows } from './export.js';
