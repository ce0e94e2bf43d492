const path = require('node:path');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** `--env production` or `--env sandbox` names the folder, TANDEM_OUTPUT another. */
const outputFolder = (env) =>
  path.resolve(process.env.TANDEM_OUTPUT ?? (env.sandbox ? 'dist/sandbox' : 'dist/production'));

/** Every script, in the language of that year. */
const scripts = (target) => ({
  test: /\.[cm]?[jt]sx?$/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target,
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
});

/** What is as small as by webpack's own minimizer, in half the time of the whole build. */
const minimizer = (target) => [
  new MinimizerPlugin({
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 2 }, ecma: target },
  }),
];

const housekeeping = {
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(__dirname, '.cache/webpack'),
    buildDependencies: { config: [__filename, path.join(__dirname, 'webpack.config.js')] },
  },
  devtool: false, // what is deployed holds no source
  performance: { hints: false },
  stats: 'errors-warnings',
};

module.exports = { outputFolder, scripts, minimizer, housekeeping };
