// `npm run contracts` writes the contract's files, `-- --check` compares them, `-- --release` keeps them as a release.
const { run } = await import(new URL('../../dist/scripts/contracts/run.js', import.meta.url).href);
process.exitCode = await run(process.argv.slice(2), process.cwd());
