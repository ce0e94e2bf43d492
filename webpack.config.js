require('tsx/cjs'); // the pages are made from the program's own screens
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { sources } = require('webpack');
const { buildEnvironment } = require('./src/entry/page/buildEnvironment');
const { authPage, configPage, tabPage } = require('./src/entry/page/htmlPages');
const { staticWebApp } = require('./src/entry/page/staticWebApp');

/** Writes a file whose text is known when the build starts. */
class WriteFile {
  constructor(name, text) {
    this.name = name;
    this.text = text;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('WriteFile', (compilation) => {
      compilation.hooks.processAssets.tap('WriteFile', () =>
        compilation.emitAsset(this.name, new sources.RawSource(this.text)),
      );
    });
  }
}

const page = (filename, chunk, html) =>
  new HtmlWebpackPlugin({
    filename,
    chunks: [chunk],
    templateContent: html,
    scriptLoading: 'defer',
    minify: false,
  });

/**
 * The scripts are the same for every installation, byte for byte; what differs is the data block and the policy of the
 * pages, from TANDEM_* variables. `--env production` or `--env sandbox` names the folder, TANDEM_OUTPUT another.
 */
module.exports = (env = {}) => {
  const environment = buildEnvironment(process.env);
  return {
    mode: 'production',
    target: ['web', 'es2022'],
    entry: {
      tab: './src/entry/tab.tsx',
      config: './src/entry/config.tsx',
      auth: './src/entry/auth.ts',
    },
    output: {
      path: path.resolve(process.env.TANDEM_OUTPUT ?? (env.sandbox ? 'dist/sandbox' : 'dist/production')),
      filename: 'assets/[name].[contenthash:10].js',
      chunkFilename: 'assets/[name].[contenthash:10].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      ],
    },
    plugins: [
      page('index.html', 'tab', tabPage(environment)),
      page('config.html', 'config', configPage(environment)),
      page('auth.html', 'auth', authPage(environment)),
      new WriteFile('staticwebapp.config.json', staticWebApp(environment)),
    ],
    cache: {
      type: 'filesystem',
      cacheDirectory: path.resolve('.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    devtool: 'hidden-source-map',
    performance: { hints: false },
    stats: 'errors-warnings',
  };
};
