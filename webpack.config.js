require('tsx/cjs'); // the pages are made from the program's own screens
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { transformSync } = require('@swc/core');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { NormalModuleReplacementPlugin, sources, WebpackError } = require('webpack');
const {
  buildEnvironment,
  officeSource,
  ownScripts,
  requireHttps,
} = require('./src/entry/page/buildEnvironment');
const { scriptsPolicy } = require('./src/entry/page/contentSecurity');
const { staticWebApp } = require('./src/entry/page/staticWebApp');
const commands = require('./webpack.commands');
const { housekeeping, modeOf, outputFolder, scripts } = require('./webpack.shared');

/** Writes a file whose content is known when the build starts. */
class WriteFile {
  constructor(name, content) {
    this.name = name;
    this.content = content;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WriteFile', (compilation) => {
      compilation.hooks.processAssets.tap('WriteFile', () =>
        compilation.emitAsset(this.name, new sources.RawSource(this.content)),
      );
    });
  }
}

/** What a first screen must never wait for. */
const laterOnly =
  /node_modules[\\/](@azure|@microsoft|docx|fflate|saxen|write-excel-file|temporal-polyfill|@tanstack|dompurify|@fluentui[\\/]react-(provider|dialog|drawer|menu|combobox|toast))[\\/]|src[\\/](graph|identity|documents|host(?![\\/]outlook[\\/]preserveHistory)|ui[\\/](rhythm|charters|model|record|findings|pane))[\\/]/;

/** Fails the build when something that should load later has slipped into a first script. */
class FirstScriptStaysSmall {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FirstScriptStaysSmall', (compilation) => {
      compilation.hooks.afterOptimizeChunkModules.tap('FirstScriptStaysSmall', () => {
        for (const entry of ['tab', 'taskpane']) this.check(compilation, entry);
      });
    });
  }

  check(compilation, entry) {
    for (const chunk of compilation.entrypoints.get(entry).chunks)
      for (const module of compilation.chunkGraph.getChunkModulesIterable(chunk)) {
        const names = [module, ...(module.modules ?? [])].map((part) => part.resource ?? '');
        for (const name of names.filter((resource) => laterOnly.test(resource)))
          compilation.errors.push(
            new WebpackError(`The first script of “${entry}” holds ${name}. Import it later.`),
          );
      }
  }
}

const page = (filename, chunk, write) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: [chunk],
    templateContent: () => write(htmlPages()),
    scriptLoading: 'defer',
    minify: false,
  });

/** The pages hold the program's first screens; read when a build needs them, so that a save counts. */
const htmlPages = () => require('./src/entry/page/htmlPages');

/** Babel reads what a style is made of; it knows no types. */
const withoutTypes = {
  parserOverride: (code, options, parse) =>
    parse(transformSync(code, scripts('es2022').options).code, options),
};

/**
 * Griffel compiles our styles here instead of at their first use. What they are made of is evaluated for each file; from
 * Fluent they take only its tokens, so the rest of Fluent is left out.
 */
const compiledStyles = {
  test: /\.tsx?$/,
  include: path.resolve('src/ui'),
  enforce: 'post',
  sideEffects: false, // what only styles were made of falls out
  loader: '@griffel/webpack-loader',
  options: {
    babelOptions: { plugins: [withoutTypes] },
    webpackResolveOptions: { alias: { '@fluentui/react-components$': '@fluentui/tokens' } },
  },
};

/** Rules do nothing by being loaded: of a file, a script holds what it uses. */
const rules = {
  include: ['domain', 'playbook', 'wording'].map((layer) => path.resolve('src', layer)),
  sideEffects: false,
};

const checkOnSending = /^commands\.js/;

/**
 * The scripts are the same for every installation, byte for byte; what differs is the data block and the policy of the
 * pages, from TANDEM_* variables. `--env production` or `--env sandbox` names the folder, TANDEM_OUTPUT another.
 */
const pages = (env) => {
  const environment = buildEnvironment(process.env);
  const office = officeSource(process.env);
  const own = ownScripts(process.env);
  if (!env.sandbox) requireHttps(environment);
  return {
    name: 'pages',
    target: ['web', 'es2022'],
    entry: {
      tab: './src/entry/tab.tsx',
      config: './src/entry/config.tsx',
      auth: './src/entry/auth.ts',
      taskpane: './src/entry/taskpane.tsx',
    },
    output: {
      path: outputFolder(env),
      filename: 'assets/[name].[contenthash:10].js',
      chunkFilename: 'assets/[name].[contenthash:10].js',
      publicPath: '',
      trustedTypes: scriptsPolicy,
      clean: { keep: checkOnSending },
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [compiledStyles, rules, { exclude: /node_modules/, ...scripts('es2022') }] },
    // Only scripts are made small: React finds its way in the page by comments, and the policy names the inline script's hash.
    ...modeOf(env, 2022, [
      ...(env.watch ? [] : [new FirstScriptStaysSmall()]),
      new NormalModuleReplacementPlugin(
        /[\\/]zip[\\/]zipToArrayBuffer\.js$/,
        path.resolve('src/entry/zipOnThePage.ts'),
      ),
      page('index.html', 'tab', ({ tabPage }) => tabPage(environment, own)),
      page('config.html', 'config', ({ configPage }) => configPage(environment, own)),
      page('auth.html', 'auth', ({ authPage }) => authPage(environment, own)),
      page('taskpane.html', 'taskpane', ({ panePage }) => panePage(environment, office, own)),
      new WriteFile('commands.html', htmlPages().commandsPage(environment, office, own)),
      new WriteFile('staticwebapp.config.json', staticWebApp(environment)),
      ...readdirSync(path.resolve('manifest/icons'))
        .filter((name) => /^tandem-\d+\.png$/.test(name))
        .map((name) => new WriteFile(`icons/${name}`, readFileSync(path.resolve('manifest/icons', name)))),
      ...['privacy.html', 'support.html', 'terms.html'].map(
        (name) => new WriteFile(name, readFileSync(path.resolve('manifest/site', name), 'utf8')),
      ),
    ]),
    ...housekeeping,
  };
};

module.exports = (env = {}) => [pages(env), commands(env)];
